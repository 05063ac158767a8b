import type { Form } from '#electron/core/forms/form.ts'
import type { FormKindId } from '#electron/core/forms/form-kinds.ts'
import { archiveListForm } from '#electron/core/forms/kinds/archive-list.ts'
import { ballotForm } from '#electron/core/forms/kinds/ballot.ts'
import { blankScoreSheetForm } from '#electron/core/forms/kinds/blank-score-sheet.ts'
import { dataConfirmationForm } from '#electron/core/forms/kinds/data-confirmation.ts'
import { dissentForm } from '#electron/core/forms/kinds/dissent.ts'
import { formalCheckForm } from '#electron/core/forms/kinds/formal-check.ts'
import { gradeProposalForm } from '#electron/core/forms/kinds/grade-proposal.ts'
import { opinionAdoptionForm } from '#electron/core/forms/kinds/opinion-adoption.ts'
import { panelOpinionForm } from '#electron/core/forms/kinds/panel-opinion.ts'
import { pledgeForm } from '#electron/core/forms/kinds/pledge.ts'
import { questionsRecordForm } from '#electron/core/forms/kinds/questions-record.ts'
import { rankingForm } from '#electron/core/forms/kinds/ranking.ts'
import { rectificationNoticeForm } from '#electron/core/forms/kinds/rectification-notice.ts'
import { recusalDeclarationForm } from '#electron/core/forms/kinds/recusal-declaration.ts'
import { scoreMatrixForm } from '#electron/core/forms/kinds/score-matrix.ts'
import { scoreSummaryForm } from '#electron/core/forms/kinds/score-summary.ts'
import { signInSheetForm } from '#electron/core/forms/kinds/sign-in-sheet.ts'
import { siteRecordForm } from '#electron/core/forms/kinds/site-record.ts'
import { verificationTableForm } from '#electron/core/forms/kinds/verification-table.ts'
import { voteCountForm } from '#electron/core/forms/kinds/vote-count.ts'
import type { Language } from '#shared/domain/localized-text.ts'

/** A form of every kind that is made from plain data; what people wrote in it is Latin, to tell it from our words. */
export function sampleForms(language: Language): Readonly<Record<Exclude<FormKindId, 'score-sheet'>, Form>> {
  const head = {
    code: 'PD-0001-0002-0003-0004',
    date: '2026-03-18',
    mark: 'DRILL',
    reference: true,
    round: 'ROUND-2026',
  }
  const centre = { ...head, centre: 'CENTRE-ONE', leadUnit: 'LEAD-UNIT' }
  const line = {
    code: 'D01',
    item: 'ITEM-D01',
    year: '2024',
    unit: 'UNIT',
    claimed: '1328.6000',
    verified: '1300.25',
    state: 'REDUCED',
    reason: 'REASON',
    note: 'NOTE-D01',
    evidence: 'audit.pdf p. 3',
  }
  const expert = { expert: 'EXPERT-A', organisation: 'UNIVERSITY' }
  return {
    'sign-in-sheet': signInSheetForm(
      {
        ...head,
        meeting: 'MEETING',
        time: 'TIME',
        place: 'PLACE',
        people: [
          { name: 'EXPERT-A', organisation: 'UNIVERSITY', post: 'PROF', role: 'CHAIR', phone: '0471-1' },
        ],
        blankLines: 8,
      },
      language,
    ),
    pledge: pledgeForm(
      { ...head, ...expert, text: 'PROMISE-1\nPROMISE-2', fingerprint: 'SHA256:abc' },
      language,
    ),
    'recusal-declaration': recusalDeclarationForm(
      {
        ...head,
        ...expert,
        relations: ['RELATION-1', 'RELATION-2'],
        centres: [
          {
            centre: 'CENTRE-ONE',
            leadUnit: 'LEAD-UNIT',
            partners: 'PARTNER',
            answer: 'NONE',
            relations: '',
            reason: '',
          },
        ],
      },
      language,
    ),
    'formal-check': formalCheckForm(
      {
        ...centre,
        recommendedBy: 'CITY',
        receivedOn: '2026-01-05',
        packageHash: 'ab12'.repeat(16),
        items: [
          { item: 'CHARTER', requirement: 'REQUIRED', result: 'met', remark: '' },
          { item: 'COUNCIL', requirement: 'REQUIRED', result: null, remark: 'REMARK' },
        ],
        conclusion: 'to-be-completed',
        remarks: '',
      },
      language,
    ),
    'opinion-adoption': opinionAdoptionForm(
      {
        ...centre,
        opinions: [
          {
            number: 1,
            text: 'OPINION-1',
            consultation: 'ROUND-2025',
            answer: 'PARTLY',
            explanation: 'BECAUSE',
          },
          { number: 2, text: 'OPINION-2', consultation: '', answer: '', explanation: '' },
        ],
      },
      language,
    ),
    'questions-record': questionsRecordForm(
      {
        ...centre,
        time: 'TIME',
        place: 'PLACE',
        answeredBy: 'DIRECTOR',
        questions: [{ expert: 'EXPERT-A', question: 'QUESTION-1', answer: 'ANSWER-1', followUp: 'CHECK-1' }],
        blankLines: 4,
      },
      language,
    ),
    'site-record': siteRecordForm(
      {
        ...centre,
        time: 'TIME',
        place: 'PLACE',
        experts: 'EXPERT-A',
        accompaniedBy: 'DIRECTOR',
        checks: [
          {
            item: 'INSTRUMENTS',
            method: 'COUNT',
            found: 'FOUND-1',
            claimed: '12',
            verified: '11',
            evidence: 'IMG-7',
          },
        ],
        samples: [{ list: 'L10', rows: '40', drawn: '5', failed: '1', failedShare: '20.00', whole: 'NO' }],
        remarks: '',
        blankLines: 4,
      },
      language,
    ),
    'verification-table': verificationTableForm(
      { ...centre, period: '2023-2025', panel: 'PANEL-1', lines: [line] },
      language,
    ),
    'data-confirmation': dataConfirmationForm(
      {
        ...centre,
        period: '2023-2025',
        answerBy: '2026-04-01',
        lines: [line],
        confirmed: false,
        objections: 'OBJECTION-1',
      },
      language,
    ),
    'blank-score-sheet': blankScoreSheetForm(
      {
        ...centre,
        scheme: 'SCHEME 1.0',
        schemeHash: 'cd34'.repeat(16),
        expert: '',
        dimensions: [
          {
            name: 'DIMENSION-A',
            weight: '50',
            indicators: [
              { code: 'A02', name: 'SPENDING', weight: '4', rule: 'RULE-A02', verified: '1300.25' },
              { code: 'A12', name: 'KEY', weight: '5', rule: 'A: LEVEL-A\nB: LEVEL-B', verified: '' },
            ],
          },
        ],
        vetoes: ['V1 FRAUD', 'V2 BANKRUPT'],
      },
      language,
    ),
    'score-summary': scoreSummaryForm(
      {
        ...centre,
        panel: 'PANEL-1',
        rule: 'MEAN',
        experts: ['EXPERT-A', 'EXPERT-B', 'EXPERT-C'],
        dimensions: [
          {
            name: 'DIMENSION-A',
            indicators: [
              {
                code: 'A12',
                name: 'KEY',
                weight: '5',
                points: ['4.25', '3.50', '5.00'],
                panel: '4.25',
                spread: '1.50',
              },
            ],
            subtotal: { weight: '50', points: ['40.25', '41.50', '42.00'], panel: '41.25', spread: '1.75' },
          },
        ],
        total: { weight: '100', points: ['84.25', '85.50', '86.00'], panel: '85.25', spread: '1.75' },
        without: ['EXPERT-D'],
        scoreGrade: 'GRADE-1',
        cappedGrade: 'GRADE-2',
        caps: 'CAP-1',
      },
      language,
    ),
    'score-matrix': scoreMatrixForm(
      {
        ...centre,
        panel: 'PANEL-1',
        experts: ['EXPERT-A', 'EXPERT-B'],
        rows: [
          {
            code: 'A02',
            name: 'SPENDING',
            weight: '4.00',
            points: ['3.20', '2.40'],
            levels: [],
            median: '2.80',
            spread: '0.80',
            outliers: '',
            missing: '',
          },
          {
            code: 'A12',
            name: 'KEY',
            weight: '5.00',
            points: ['4.25', 'MISSING'],
            levels: ['B', 'MISSING'],
            median: '4.25',
            spread: '0.00',
            outliers: 'EXPERT-A',
            missing: 'EXPERT-B',
          },
        ],
        subtotals: [
          {
            name: 'DIMENSION-A',
            weight: '5.00',
            points: ['4.25', '—'],
            median: '4.25',
            flagged: 'EXPERT-A',
          },
        ],
      },
      language,
    ),
    'panel-opinion': panelOpinionForm(
      {
        ...centre,
        parts: [
          { heading: 'PART-1', text: 'TEXT-1a\nTEXT-1b' },
          { heading: 'PART-2', text: '' },
        ],
        problems: ['PROBLEM-1', 'PROBLEM-2'],
        advice: ['ADVICE-1'],
        conclusion: 'CONCLUSION',
        changes: [{ text: 'CHANGE-1', deadline: '2026-06-30', confirmedBy: 'EXPERT-A' }],
        vote: { present: '7', yes: '6', no: '0', abstain: '1' },
        departure: 'DEPARTURE',
        members: [{ name: 'EXPERT-A', organisation: 'UNIVERSITY', post: 'PROF', role: 'CHAIR' }],
        dissents: ['EXPERT-C'],
        dated: '2026-03-18',
      },
      language,
    ),
    ballot: ballotForm({ ...centre, motion: 'MOTION-1', number: '7' }, language),
    'vote-count': voteCountForm(
      {
        ...centre,
        rule: 'TWO-THIRDS',
        time: 'TIME',
        votes: [
          {
            motion: 'MOTION-1',
            members: '7',
            present: '7',
            cast: '7',
            invalid: '0',
            yes: '6',
            no: '0',
            abstain: '1',
            passed: true,
          },
        ],
      },
      language,
    ),
    dissent: dissentForm({ ...centre, ...expert, conclusion: 'CONCLUSION', text: 'DISSENT-1' }, language),
    ranking: rankingForm(
      {
        ...head,
        scheme: 'SCHEME 1.0',
        dimensions: ['DIMENSION-A', 'DIMENSION-B'],
        centres: [
          {
            rank: '1',
            centre: 'CENTRE-ONE',
            field: 'FIELD',
            points: ['42.50', '42.50'],
            total: '85.00',
            exact: '849996/10000',
            scoreGrade: 'GOOD',
            cappedGrade: 'GOOD',
            quotaGrade: 'GOOD',
          },
        ],
        without: [{ centre: 'CENTRE-TWO', reason: 'POSTPONED' }],
        notes: ['QUOTA-NOTE'],
      },
      language,
    ),
    'grade-proposal': gradeProposalForm(
      {
        ...head,
        quota: 'QUOTA-RULE',
        grades: [
          {
            grade: 'GRADE-1',
            centres: [
              {
                centre: 'CENTRE-ONE',
                leadUnit: 'LEAD-UNIT',
                total: '92.25',
                scoreGrade: 'GRADE-1',
                grounds: 'GROUNDS',
                decision: '',
              },
            ],
          },
          { grade: 'GRADE-2', centres: [] },
        ],
      },
      language,
    ),
    'rectification-notice': rectificationNoticeForm(
      {
        ...centre,
        documentNumber: '',
        problems: [{ problem: 'PROBLEM-1', basis: 'BASIS-1', demand: 'DEMAND-1' }],
        from: '2026-07-01',
        until: '2027-06-30',
        planBy: '2026-08-01',
        issuer: 'DEPARTMENT',
        issuedOn: '2026-07-01',
        contact: 'CONTACT 0471-2',
      },
      language,
    ),
    'archive-list': archiveListForm(
      {
        ...head,
        fileNumber: '',
        retention: 'PERMANENT',
        items: [
          {
            author: 'PANEL-1',
            number: 'PD-0001',
            title: 'OPINION',
            date: '2026-03-18',
            pages: '4',
            medium: 'BOTH',
            hash: 'ef56'.repeat(16),
            remark: '',
          },
        ],
      },
      language,
    ),
  }
}
