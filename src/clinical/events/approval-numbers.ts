import type { Claim, Subject } from '../../claims/claim.js'
import type { Placer } from '../binding/placer.js'

/** Words of which one stands in every text that gives the number of an approval. */
const HINT = /protocol|approv|ethic|\bIRB|review board/i

/** "IRB No.", "approval number", "Ref:", "Dnr": what a number of an ethics committee stands behind. */
const LABEL = new RegExp(
  String.raw`\b(?:(?:protocol|approval|ethics|IRB|IEC|REC|HREC|reference|ref\.?|permit|permission|dossier|file|project)(?: (?:approval|reference|code|protocol))?\s?(?:no\.?|nos\.?|nr\.?|numbers?|code|ID|#)|ref\.?(?=:)|dnr|ID(?=:))(?::|\s(?:was|is))?\s?(?=[A-Z0-9#])`,
  'gi',
)

/** "523/54", "X13–0283", "2010/1121-31/3", "CEIFE-002-010": letters, digits and what joins them. */
const NUMBER = /#?[A-Z0-9][A-Za-z0-9]*(?:[-–/._][A-Za-z0-9]+)*(?<=\d[A-Za-z0-9]{0,3})/y

/** A bracket that holds nothing but a number: "… Ethics Committee (EC Basel 2006/738-32)". */
const BRACKET = new RegExp(
  String.raw`\((?=(?:[A-Za-z]{1,12}\s){0,2}${NUMBER.source}\))(?:[A-Za-z]{1,12}\s){0,2}`,
  'g',
)

/** Who stands before such a bracket, and how near. */
const COMMITTEE = /ethic|review board|\bIRB\b|data protection/i
const NEAR = 160

/** What stands between the numbers of two committees: ", ", " and ". */
const JOINT = /(?:,| and|,? &)\s(?=[A-Z0-9]+[-–/.][A-Z0-9])/y

/** The numbers under which committees approved a study: "(IRB No. 523/54)". */
export function approvalNumberClaims(
  text: string,
  placer: Placer,
  subject: Subject | undefined,
): Claim[] {
  if (!HINT.test(text)) return []
  const claims: Claim[] = []
  for (const { label, start } of labelsIn(text)) {
    let at = start
    for (let end = endOf(NUMBER, text, at); end !== undefined; end = endOf(NUMBER, text, at)) {
      const id = text.slice(at, end)
      if (!isApprovalNumber(id)) break
      claims.push({
        kind: 'identifier',
        ...(subject && { subject }),
        measure: { key: 'approval-number', label },
        scope: {},
        value: { scheme: 'approval-number', id: id.toUpperCase() },
        place: placer.place(at, end),
      })
      at = endOf(JOINT, text, end) ?? text.length
    }
  }
  return claims
}

/** Where the number of an approval begins, and what the text calls it. */
function* labelsIn(text: string): Generator<{ readonly label: string; readonly start: number }> {
  for (const { 0: label, index } of text.matchAll(LABEL)) {
    yield { label: label.replace(/[:\s]+$/, ''), start: index + label.length }
  }
  for (const { 0: opening, index } of text.matchAll(BRACKET)) {
    const start = index + opening.length
    const isLabelled = LABEL_END.test(text.slice(index, start))
    if (isLabelled || !COMMITTEE.test(text.slice(Math.max(0, index - NEAR), index))) continue
    if (/[A-Z/]/.test(text.slice(start, endOf(NUMBER, text, start)))) {
      yield { label: 'approval number', start }
    }
  }
}

/** The label of a number has been read with it. */
const LABEL_END = /(?:no|nos|nr|numbers?|code|ID|dnr)\s$/i

/** Trials have numbers of other forms, which are read as such; one or two digits only count. */
function isApprovalNumber(id: string): boolean {
  return (
    /\d.*\d.*\d/.test(id) && !/^(?:NCT|ISRCTN|ACTRN|TCTR|DRKS|UMIN|ChiCTR|IRCT|CTRI|KCT)/i.test(id)
  )
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}
