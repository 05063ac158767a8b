import type { LocalizedText } from '../domain/localized-text.ts'

/**
 * 保密与廉洁承诺: what an expert signs before any material opens. The text itself stands in the assignment and is
 * signed as it stands, so that a later wording changes no earlier promise.
 */
export function pledgeText(): LocalizedText {
  return { zh: chinese.join('\n'), en: english.join('\n') }
}

const chinese = [
  '本人受聘参加内蒙古自治区技术创新中心评审，已了解评审的程序、纪律和回避规定，郑重承诺：',
  '一、严格保密。申报材料、佐证、照片、专家名单、讨论内容、个人打分、专家组打分和未公布的结论，一律不复制、不外传、不拍照、不用于评审以外的任何用途，不上传到任何网络或第三方工具。评审结束后按要求清退或删除全部材料。保密义务不因评审结束而终止。',
  '二、如实回避。逐一核对所分配的中心，如实申报任职、兼职、持股、亲属、师生、合作、竞争等利益关系。应当回避的，不接触材料、不参加讨论、不打分、不打听结果。评审中新发现应当回避情形的，立即报告。',
  '三、独立评审。依据指标体系、申报材料和现场核查独立判断，自己打分，自己写评语。不受任何单位和个人的授意，不与其他专家串通分数，不替他人打分，不让他人代为评审。专家组合议前，不向任何人透露本人分数。',
  '四、廉洁自律。不收受申报单位及相关人员的礼品、礼金、有价证券、宴请、旅游或其他利益，不以评审专家身份谋取利益。除秘书处安排的汇报、质询和现场核查外，不与申报单位及相关人员私下接触；有人联系请托的，如实向秘书处报告。',
  '五、实事求是。核定数据和评语以证据为准，注明所依据的材料。对弄虚作假的线索如实记录，不隐瞒、不夸大。保留意见当场提出并签名。',
  '六、承担责任。知悉本人的打分、核定、声明和本承诺均由本人密钥签名并留存备查。如有违反，愿意接受终止评审、分数作废、取消专家资格、通报所在单位等处理，并承担相应的法律责任。',
]

const english = [
  'I have been asked to take part in the review of technology innovation centres of Inner Mongolia. I know the procedure, the discipline and the rules of recusal of the review, and I promise:',
  '1. Secrecy. I will not copy, pass on, photograph, or use outside the review, nor upload to any network or third-party tool, the application and its evidence, photos, the list of experts, what is discussed, my scores, the scores of the panel, or a conclusion that is not yet published. After the review I return or delete all material as told. This duty does not end with the review.',
  '2. Recusal. I check every centre given to me and declare truthfully any employment, part-time post, shares, kinship, teacher–student relation, joint work or competition. Where I must withdraw, I see no material, join no discussion, give no score and ask for no result. A conflict that I find later I report at once.',
  '3. Independence. I judge by the scheme, the material and the inspection on site, give my own scores and write my own notes. I take no instruction from anybody, agree no scores with other experts, score for nobody and let nobody review for me. Before the panel confers I tell nobody my scores.',
  '4. Integrity. I accept no gift, money, securities, meal, travel or other advantage from an applicant or anyone connected with it, and take no advantage of being an expert. Beyond the presentations, questions and inspections that the secretariat arranges I have no contact with applicants or persons connected with them; whoever approaches me, I report to the secretariat.',
  '5. Truth. Verified values and notes rest on evidence, and I name it. Signs of fraud I put on record as they are, hiding and exaggerating nothing. A dissenting view I state at once and sign.',
  '6. Responsibility. I know that my scores, findings and declarations and this pledge are signed with my own key and kept. If I break it I accept the end of my part in the review, the voiding of my scores, removal from the list of experts and a notice to my employer, and answer for it before the law.',
]
