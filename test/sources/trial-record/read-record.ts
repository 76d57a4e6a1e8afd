import { extractClaims, type Claim, type ClaimKind } from '../../../src/index.js'
import { scopeInWords, valueInWords } from '../../clinical/claims-in.js'

/** Reads a file of records; an object is written as JSON first. */
export async function readRecord(content: unknown, path = 'record.json') {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2)
  const { sources, diagnostics } = await extractClaims({ files: [{ path, text }] })
  const [source] = sources
  return { text, source, claims: source?.claims ?? [], diagnostics }
}

/** The claims of some kinds that fields hold, in words. */
export function fieldClaims(claims: readonly Claim[], ...kinds: readonly ClaimKind[]): string[] {
  return claims
    .filter(({ kind, measure }) => kinds.includes(kind) && measure.rule === 'record-field')
    .map((claim) => {
      const { measure } = claim
      const words = `${measure.key ?? `"${measure.label}"`}: ${valueInWords(claim)}`
      const scope = scopeInWords(claim)
      return scope === '{}' ? words : `${words} ${scope}`
    })
}
