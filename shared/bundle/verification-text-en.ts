import { kindTitles } from './kind-title.ts'
import type { FindingTexts } from './verification-text.ts'

const again = 'Ask the sender for the original file, and do not use this one.'
const untrusted =
  'Do not rely on this bundle; ask the signer by telephone or in person, and get the original.'
const unpackNot = 'Do not unpack it; ask the sender where it comes from.'
const asExported = 'Ask the sender for the bundle as the application exported it.'

/** What a verification found and what to do, in English. */
export const englishFindings: FindingTexts = {
  'not-checked': () => ({
    found: 'Not checked, because an earlier check failed.',
    todo: 'See to the earlier one first.',
  }),

  'not-a-zip': () => ({
    found: 'This is not a ZIP file.',
    todo: 'Make sure that it is the right file; if it was damaged on the way, ask for it again.',
  }),
  encrypted: () => ({
    found: 'The file is encrypted (age).',
    todo: 'Decrypt it with the key of a recipient, then verify the decrypted file.',
  }),
  'truncated-zip': () => ({
    found: 'The ZIP is not whole: its end is missing or damaged.',
    todo: 'Mostly an interrupted transfer: download it anew or ask for it again.',
  }),
  'zip-damaged': ({ path }) => ({
    found: path === null ? 'The structure of the ZIP is damaged.' : `The ZIP is damaged at “${path}”.`,
    todo: again,
  }),
  'header-mismatch': ({ path }) => ({
    found: `The two records that the ZIP keeps of “${path}” disagree.`,
    todo: `Two programs could unpack two different things. ${again}`,
  }),
  'doubled-file': ({ path }) => ({
    found: `“${path}” is in the ZIP twice.`,
    todo: `Two programs could take different ones. ${again}`,
  }),
  'similar-names': ({ path, other }) => ({
    found: `“${path}” and “${other}” differ by case or Unicode form only.`,
    todo: `On Windows or macOS one would overwrite the other. ${again}`,
  }),
  'dangerous-path': ({ path }) => ({
    found: `The path “${path}” is not safe: it could be written outside its folder.`,
    todo: unpackNot,
  }),
  'name-not-utf8': () => ({
    found: 'File names in the ZIP are not UTF-8; another program may have packed it anew.',
    todo: `${asExported} It must not be unpacked and packed again.`,
  }),
  'special-file': ({ path }) => ({
    found: `“${path}” is a link or a device, no plain file.`,
    todo: unpackNot,
  }),
  'entry-encrypted': ({ path }) => ({
    found: `“${path}” is protected with a ZIP password.`,
    todo: `${asExported} No password may be added.`,
  }),
  'unsupported-compression': ({ path }) => ({
    found: `“${path}” is compressed in a way that is not supported.`,
    todo: asExported,
  }),
  'too-many-entries': ({ limit }) => ({ found: `The ZIP holds more than ${limit} files.`, todo: unpackNot }),
  'too-large': ({ path, limit }) => ({
    found: `${path === null ? 'The ZIP' : `“${path}”`} is over the limit of ${limit} bytes.`,
    todo: unpackNot,
  }),
  'too-compressed': ({ path }) => ({
    found: `“${path}” would swell beyond reason when unpacked.`,
    todo: `It may be hostile. ${unpackNot}`,
  }),
  'foreign-bytes': ({ offset }) => ({
    found: `At byte ${offset} the ZIP holds something that belongs to no file.`,
    todo: again,
  }),
  repacked: () => ({
    found:
      'Note: another program has packed this bundle anew; the other checks say whether the contents changed.',
    todo: 'If they pass, it can be used.',
  }),

  'tag-file-malformed': ({ path, line }) => ({
    found: `Line ${line} of “${path}” is not as it must be.`,
    todo: again,
  }),
  'unexpected-path': ({ path, listed }) => ({ found: `“${path}” must not list “${listed}”.`, todo: again }),
  'newer-format': ({ found }) => ({
    found: `The bundle has a newer format (${found}) than this version can read.`,
    todo: 'Update PanelDesk, then verify again.',
  }),
  'kind-unknown': ({ found }) => ({
    found: found === '' ? 'The bundle does not say its kind.' : `“${found}” is no kind of bundle known here.`,
    todo: 'Make sure that PanelDesk exported it; if a newer version did, update first.',
  }),
  'oxum-mismatch': ({ expected, actual }) => ({
    found: `There should be ${expected.files} files of ${expected.octets} bytes; there are ${actual.files} of ${actual.octets}.`,
    todo: again,
  }),
  'foreign-manifest': ({ path }) => ({
    found: `“${path}” does not go with the files here: it comes from another bundle, or files and list were replaced together after signing.`,
    todo: untrusted,
  }),

  'changed-file': ({ path }) => ({
    found: `“${path}” was changed: it has not the hash that the list gives.`,
    todo: again,
  }),
  'missing-file': ({ path }) => ({ found: `“${path}” is missing.`, todo: again }),
  'added-file': ({ path }) => ({ found: `“${path}” is in no list: it was added later.`, todo: again }),
  'renamed-file': ({ path, actual }) => ({ found: `“${path}” was renamed to “${actual}”.`, todo: again }),

  'kind-mismatch': ({ kind, path }) => ({
    found: `The bundle calls itself ${kindTitles[kind].en}, but holds the document of another kind, “${path}”.`,
    todo: again,
  }),
  'document-not-json': ({ path }) => ({
    found: `“${path}” is not JSON.`,
    todo: 'Ask the sender to export it anew with PanelDesk.',
  }),
  'document-not-canonical': ({ path }) => ({
    found: `“${path}” is not canonical JSON (RFC 8785).`,
    todo: 'Ask the sender to export it anew with PanelDesk and not to edit it.',
  }),
  'document-invalid': ({ path, at, problem }) => ({
    found: `In “${path}”, ${at} is not as it must be (${problem}).`,
    todo: 'Ask the sender to export it anew; if his version is newer, update first.',
  }),

  'roster-malformed': ({ line }) => ({
    found: `Line ${line} of the roster (allowed_signers) cannot be read.`,
    todo: 'Ask the secretariat for a new assignment bundle.',
  }),
  'roster-signature-bad': () => ({
    found: 'The signature of the secretariat beside the roster (allowed_signers.sig) does not hold.',
    todo: 'Do not rely on the roster; ask the secretariat, and get a new assignment bundle.',
  }),
  'roster-not-vouched': () => ({
    found: 'Note: no pinned secretariat has signed the roster; it is only what the bundle says of itself.',
    todo: 'To be sure, compare fingerprints with the secretariat and pin its key.',
  }),

  unsigned: () => ({
    found: 'The bundle has no signature: nobody is known to stand behind it.',
    todo: 'Ask the sender to sign and export it again.',
  }),
  'bad-armour': ({ path }) => ({ found: `“${path}” is no SSH signature file.`, todo: again }),
  'unsupported-signature': ({ path }) => ({
    found: `“${path}” uses a kind of key or hash that is not supported (Ed25519 only).`,
    todo: 'Ask the signer to sign again with PanelDesk.',
  }),
  'wrong-namespace': ({ principal, expected, actual }) => ({
    found: `The signature of “${principal}” is one for “${actual}”, not for “${expected}” as this bundle needs.`,
    todo: untrusted,
  }),
  'signature-mismatch': ({ principal, fingerprint }) => ({
    found: `The signature of “${principal}” (${fingerprint}) does not hold over this bundle: the lists were changed after signing, or it comes from another bundle.`,
    todo: untrusted,
  }),

  'signer-not-in-roster': ({ principal, fingerprint }) => ({
    found: `The signer “${principal}” (${fingerprint}) is not in the roster.`,
    todo: 'Ask the secretariat whether this person takes part; do not rely on it before.',
  }),
  'signer-key-differs': ({ principal, fingerprint }) => ({
    found: `“${principal}” signed with a key (${fingerprint}) that is not the one in the roster.`,
    todo: untrusted,
  }),
  'signature-of-other': ({ principal, owner }) => ({
    found: `The signature under the name “${principal}” was made with the key of “${owner}”.`,
    todo: untrusted,
  }),
  'signer-not-allowed': ({ principal, kind }) => ({
    found: `The roster does not allow “${principal}” to sign this kind of bundle: ${kindTitles[kind].en}.`,
    todo: 'Do not rely on this signature; ask the secretariat about the role.',
  }),
  'author-not-signer': ({ principal, name }) => ({
    found: `The document speaks in the name of ${name} (${principal}), who has not signed this bundle.`,
    todo: untrusted,
  }),
  'pinned-key-differs': ({ name, fingerprint, pinned }) => ({
    found: `The key of ${name} (${fingerprint}) is not the one pinned before (${pinned}).`,
    todo: 'Telephone and ask whether the key was replaced; pin the new one only then, else do not rely on it.',
  }),
  'key-not-vouched': ({ principal, fingerprint }) => ({
    found: `Note: the key of “${principal}” is not vouched for; its fingerprint is ${fingerprint}.`,
    todo: 'Compare it with the signer in person or by telephone, and pin it if it is the same.',
  }),
}
