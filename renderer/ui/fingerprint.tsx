import type { Fingerprint } from '#shared/domain/identity.ts'
import './ui.css'

/** Four characters at a time, so that two people can read them to each other. */
export function inGroups(text: string): string {
  return text.match(/.{1,4}/g)?.join(' ') ?? text
}

/** A key's fingerprint, large and in groups, as it is compared by phone or on two screens. */
export function FingerprintGroups({ fingerprint }: { readonly fingerprint: Fingerprint }) {
  return <div className="ui-fingerprint">{inGroups(fingerprint.replace('SHA256:', ''))}</div>
}
