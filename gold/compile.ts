import { readFile, writeFile } from 'node:fs/promises'
import { isGoldKind, type GoldClaim } from './gold-claim.js'
import { type Passage, type PassageText, readPassage, readPassages } from './passage.js'

/** A claim as it is annotated: by its words, which occurrence of them if there are several. */
interface Draft extends Omit<GoldClaim, 'at'> {
  readonly quote: string
  /** Counts from 1 within the passage. */
  readonly nth?: number
}

/** Turns annotations into gold claims: offsets in place of words. Says what is wrong with each. */
async function compile(shared: string, drafts: string, only: readonly string[]): Promise<void> {
  for (const passage of await readPassages()) {
    if (only.length > 0 && !only.includes(passage.id)) continue
    const json = await readFile(`${drafts}/${passage.id}.json`, 'utf8').catch(() => undefined)
    if (json === undefined) continue
    const text = await readPassage(shared, passage)
    const claims = (JSON.parse(json) as Draft[])
      .map((draft) => claimOf(draft, text, passage))
      .sort((a, b) => a.at[0] - b.at[0])
    const lines = claims.map((claim) => `  ${JSON.stringify(claim)}`)
    const file = new URL(`claims/${passage.id}.json`, import.meta.url)
    await writeFile(file, lines.length > 0 ? `[\n${lines.join(',\n')}\n]\n` : '[]\n')
    console.log(`${passage.id}: ${String(claims.length)} claims`)
  }
}

function claimOf(draft: Draft, { text, start, end }: PassageText, { id }: Passage): GoldClaim {
  const { quote, nth = 1, ...claim } = draft
  const complain = (reason: string): void => {
    console.error(`${id}: "${quote}" ${reason}`)
    process.exitCode = 1
  }
  if (!isGoldKind(claim.kind)) complain(`has the unknown kind`)
  let at = start - 1
  for (let found = 0; found < nth; found++) at = text.indexOf(quote, at + 1)
  if (at < start || at + quote.length > end) complain(`is not in the passage (nth ${String(nth)})`)
  for (const figure of Object.values(claim.value).flat()) {
    const isPrinted = !/^[\d.,]+$/.test(figure) || digitsOf(quote).includes(digitsOf(figure))
    const mayDiffer = claim.kind === 'date' || /[a-z]{3}/i.test(quote)
    if (!isPrinted && !mayDiffer) complain(`does not hold the figure ${figure}`)
  }
  return { at: [at, at + quote.length], ...claim }
}

function digitsOf(text: string): string {
  return text.replaceAll(/[^\d]/g, '')
}

const [shared = '../shared', drafts = 'drafts', ...only] = process.argv.slice(2)
await compile(shared, drafts, only)
