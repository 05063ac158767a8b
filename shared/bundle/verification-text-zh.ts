import { kindTitles } from './kind-title.ts'
import type { FindingTexts } from './verification-text.ts'

const again = '请对方重新发送原文件，不要使用本文件。'
const untrusted = '不要采信本包；请通过电话或当面与签名人核实，并索取原包。'

/** What a verification found and what to do, in Chinese. */
export const chineseFindings: FindingTexts = {
  'not-checked': () => ({ found: '前面的检查未通过，此项未检查。', todo: '请先处理前面的问题。' }),

  'not-a-zip': () => ({
    found: '这不是压缩包（ZIP）文件。',
    todo: '请确认选对了文件；如传输中损坏，请对方重发。',
  }),
  encrypted: () => ({
    found: '文件已加密（age 格式）。',
    todo: '请先用收件人的密钥解密，再核验解密后的文件。',
  }),
  'truncated-zip': () => ({
    found: '压缩包不完整：文件末尾缺失或已损坏。',
    todo: '多为传输中断所致，请重新下载或请对方重发。',
  }),
  'zip-damaged': ({ path }) => ({
    found: path === null ? '压缩包的结构已损坏。' : `压缩包中“${path}”处的结构已损坏。`,
    todo: again,
  }),
  'header-mismatch': ({ path }) => ({
    found: `“${path}”在压缩包内的两处记录不一致。`,
    todo: `不同软件可能解压出不同内容。${again}`,
  }),
  'doubled-file': ({ path }) => ({
    found: `“${path}”在压缩包内出现了两次。`,
    todo: `不同软件可能取到不同的一份。${again}`,
  }),
  'similar-names': ({ path, other }) => ({
    found: `“${path}”与“${other}”只有大小写或字符编码形式的差别。`,
    todo: `在 Windows 或 macOS 上两者会互相覆盖。${again}`,
  }),
  'dangerous-path': ({ path }) => ({
    found: `文件路径“${path}”不安全，可能写到文件夹之外。`,
    todo: '不要解压本文件；请向发送人核实来源。',
  }),
  'name-not-utf8': () => ({
    found: '压缩包内的文件名不是 UTF-8 编码，可能被其他软件重新打包过。',
    todo: '请对方发送软件导出的原包，不要解压后再压缩。',
  }),
  'special-file': ({ path }) => ({
    found: `“${path}”不是普通文件（链接或设备）。`,
    todo: '不要解压本文件；请向发送人核实来源。',
  }),
  'entry-encrypted': ({ path }) => ({
    found: `“${path}”设有压缩包密码。`,
    todo: '请对方发送软件导出的原包，不要另加密码。',
  }),
  'unsupported-compression': ({ path }) => ({
    found: `“${path}”使用了不支持的压缩方式。`,
    todo: '请对方发送软件导出的原包，不要用其他软件重新压缩。',
  }),
  'too-many-entries': ({ limit }) => ({
    found: `压缩包内的文件超过 ${limit} 个。`,
    todo: '不要解压；请向发送人核实来源。',
  }),
  'too-large': ({ path, limit }) => ({
    found: `${path === null ? '压缩包' : `“${path}”`}超过 ${limit} 字节的上限。`,
    todo: '不要解压；请向发送人核实来源。',
  }),
  'too-compressed': ({ path }) => ({
    found: `“${path}”解压后会异常膨胀。`,
    todo: '可能是恶意文件，不要解压；请向发送人核实来源。',
  }),
  'foreign-bytes': ({ offset }) => ({
    found: `压缩包第 ${offset} 字节处夹有不属于任何文件的内容。`,
    todo: again,
  }),
  repacked: () => ({
    found: '提示：本包被其他软件重新打包过，内容是否改动以其余检查为准。',
    todo: '其余检查均通过即可使用。',
  }),

  'tag-file-malformed': ({ path, line }) => ({ found: `“${path}”第 ${line} 行格式不对。`, todo: again }),
  'unexpected-path': ({ path, listed }) => ({ found: `“${path}”中不应列出“${listed}”。`, todo: again }),
  'newer-format': ({ found }) => ({
    found: `本包为较新的格式（${found}），当前版本的软件不能读取。`,
    todo: '请先升级评审台，再行核验。',
  }),
  'kind-unknown': ({ found }) => ({
    found: found === '' ? '本包没有写明种类。' : `不认识的包种类“${found}”。`,
    todo: '请确认这是评审台导出的包；如是较新版本所导出，请先升级。',
  }),
  'oxum-mismatch': ({ expected, actual }) => ({
    found: `包内应有 ${expected.files} 个文件、${expected.octets} 字节，实有 ${actual.files} 个、${actual.octets} 字节。`,
    todo: again,
  }),
  'foreign-manifest': ({ path }) => ({
    found: `“${path}”与本包的文件不相配，像是取自另一个包，或文件与清单在签名后被一并替换。`,
    todo: untrusted,
  }),

  'changed-file': ({ path }) => ({ found: `“${path}”的内容被改动，与清单中的哈希不符。`, todo: again }),
  'missing-file': ({ path }) => ({ found: `缺少文件“${path}”。`, todo: again }),
  'added-file': ({ path }) => ({ found: `“${path}”不在清单中，是后来加入的。`, todo: again }),
  'renamed-file': ({ path, actual }) => ({ found: `“${path}”被改名为“${actual}”。`, todo: again }),

  'kind-mismatch': ({ kind, path }) => ({
    found: `本包自称${kindTitles[kind].zh}，却含有另一种类的数据文件“${path}”。`,
    todo: again,
  }),
  'document-not-json': ({ path }) => ({
    found: `“${path}”不是 JSON 文本。`,
    todo: '请对方用评审台重新导出。',
  }),
  'document-not-canonical': ({ path }) => ({
    found: `“${path}”不是规范形式的 JSON（RFC 8785）。`,
    todo: '请对方用评审台重新导出，不要手工编辑。',
  }),
  'document-invalid': ({ path, at, problem }) => ({
    found: `“${path}”中 ${at} 处不符合规定（${problem}）。`,
    todo: '请对方用评审台重新导出；如对方版本较新，请先升级。',
  }),

  'roster-malformed': ({ line }) => ({
    found: `名册（allowed_signers）第 ${line} 行不能读取。`,
    todo: '请秘书处重新发放任务包。',
  }),
  'roster-signature-bad': () => ({
    found: '名册所附的秘书处签名（allowed_signers.sig）不成立。',
    todo: '不要采信名册；请向秘书处核实，并索取新的任务包。',
  }),
  'roster-not-vouched': () => ({
    found: '提示：名册没有经已确认的秘书处签名，只能说明包内自称如此。',
    todo: '如需确认，请先与秘书处核对并确认其密钥指纹。',
  }),

  unsigned: () => ({ found: '本包没有签名，不知道出自何人。', todo: '请对方签名后重新导出。' }),
  'bad-armour': ({ path }) => ({ found: `“${path}”不是 SSH 签名文件。`, todo: again }),
  'unsupported-signature': ({ path }) => ({
    found: `“${path}”的密钥或哈希种类不受支持（只接受 Ed25519）。`,
    todo: '请签名人用评审台重新签名。',
  }),
  'wrong-namespace': ({ principal, expected, actual }) => ({
    found: `“${principal}”的签名用于“${actual}”，不是本包所需的“${expected}”。`,
    todo: untrusted,
  }),
  'signature-mismatch': ({ principal, fingerprint }) => ({
    found: `“${principal}”（${fingerprint}）的签名与本包不符：清单在签名后被改动，或签名取自另一个包。`,
    todo: untrusted,
  }),

  'signer-not-in-roster': ({ principal, fingerprint }) => ({
    found: `签名人“${principal}”（${fingerprint}）不在名册中。`,
    todo: '请秘书处确认此人是否参加本批次；未确认前不要采信。',
  }),
  'signer-key-differs': ({ principal, fingerprint }) => ({
    found: `签名人“${principal}”所用密钥（${fingerprint}）与名册所列不同。`,
    todo: untrusted,
  }),
  'signature-of-other': ({ principal, owner }) => ({
    found: `“${principal}”名下的签名实为“${owner}”的密钥所签。`,
    todo: untrusted,
  }),
  'signer-not-allowed': ({ principal, kind }) => ({
    found: `名册没有授权“${principal}”签署${kindTitles[kind].zh}。`,
    todo: '不要采信此签名；请秘书处确认其角色。',
  }),
  'author-not-signer': ({ principal, name }) => ({
    found: `数据文件以“${name}”（${principal}）的名义写成，本包却没有其本人的签名。`,
    todo: untrusted,
  }),
  'pinned-key-differs': ({ name, fingerprint, pinned }) => ({
    found: `“${name}”的密钥（${fingerprint}）与以前确认的（${pinned}）不同。`,
    todo: '请打电话向本人核实是否更换了密钥；核实后重新确认指纹，否则不要采信。',
  }),
  'key-not-vouched': ({ principal, fingerprint }) => ({
    found: `提示：“${principal}”的密钥尚未确认，指纹为 ${fingerprint}。`,
    todo: '请与本人当面或电话核对指纹，一致后再确认。',
  }),
}
