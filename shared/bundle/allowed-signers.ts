import { type Principal, principalSchema } from '../domain/identity.ts'
import { bundleKinds, rosterNamespace } from './kind.ts'
import { parsePublicKeyLine, publicKeyLine } from './ssh-key.ts'

/** One line of a roster: who, with which key, may sign what. */
export interface AllowedSigner {
  readonly principal: Principal
  /** SSH namespaces, each spelt out: `paneldesk-scores`. */
  readonly namespaces: readonly string[]
  /** 32 bytes of Ed25519. */
  readonly publicKey: Uint8Array
}

export type ParsedAllowedSigners =
  | { readonly ok: true; readonly value: readonly AllowedSigner[] }
  /** The first line, counted from 1, that is not as we write it. */
  | { readonly ok: false; readonly line: number }

/**
 * A roster as OpenSSH reads it (`ssh-keygen(1)`, ALLOWED SIGNERS), sorted, so that the same people give the
 * same bytes.
 */
export function writeAllowedSigners(signers: readonly AllowedSigner[]): string {
  return signers
    .map(({ principal, namespaces, publicKey }) => {
      const list = [...namespaces].sort().join(',')
      return `${principal} namespaces="${list}" ${publicKeyLine(publicKey)}\n`
    })
    .sort()
    .join('')
}

/**
 * Reads a roster. OpenSSH allows more than this (patterns, certificate authorities, validity times, no
 * namespace at all); a roster that uses it would mean one thing to us and another to `ssh-keygen`, so it is
 * refused. A key may stand for one principal only; a principal may have several keys.
 */
export function parseAllowedSigners(text: string): ParsedAllowedSigners {
  const lines = text.split('\n')
  if (lines.pop() !== '') return { ok: false, line: lines.length + 1 }
  const signers: AllowedSigner[] = []
  const owners = new Map<string, Principal>()
  for (const [index, line] of lines.entries()) {
    const signer = parseLine(line)
    if (!signer) return { ok: false, line: index + 1 }
    const key = publicKeyLine(signer.publicKey)
    if (owners.has(key)) return { ok: false, line: index + 1 }
    owners.set(key, signer.principal)
    signers.push(signer)
  }
  return { ok: true, value: signers }
}

const knownNamespaces = new Set<string>([
  ...Object.values(bundleKinds).map((kind) => kind.namespace),
  rosterNamespace,
])

function parseLine(line: string): AllowedSigner | undefined {
  const match = /^(\S+) namespaces="([a-z,-]+)" (ssh-ed25519 [A-Za-z0-9+/=]+)$/.exec(line)
  const principal = principalSchema.safeParse(match?.[1])
  const namespaces = (match?.[2] ?? '').split(',')
  const publicKey = parsePublicKeyLine(match?.[3] ?? '')
  if (!principal.success || !publicKey) return undefined
  if (!namespaces.every((namespace) => knownNamespaces.has(namespace))) return undefined
  return { principal: principal.data, namespaces, publicKey }
}
