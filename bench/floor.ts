const number = String.raw`\d+(?:[.,]\d+)*`
const percent = String.raw`${number}\s?%`
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** Shapes of numbers in clinical prose, the more specific ones first. */
const shapes = [
  String.raw`${percent}\s?\(\s?\d+\s?/\s?\d+\s?\)`,
  String.raw`${percent}\s?\(\s?95%\s?CI[:,]?\s?${number}\s?%?\s?[-–]\s?${number}\s?%?\)`,
  String.raw`\d+\s?/\s?\d+\s?\(${percent}\)`,
  String.raw`\d+ of \d+`,
  String.raw`\d+\s?\(${percent}\)`,
  String.raw`[Nn]\s?=\s?\d+`,
  String.raw`[Pp]\s?[<=>≤]\s?0?\.\d+`,
  String.raw`HR,?\s?${number}`,
  String.raw`95%\s?CI[:,]?\s?${number}\s?[-–]\s?${number}`,
  String.raw`hazard ratio\w* (?:of )?${number}`,
  String.raw`odds ratio\w* (?:of )?${number}`,
  String.raw`median \w+(?: \w+)? (?:of |was )?${number} months?`,
  String.raw`${number}\s?(?:months?|weeks?|days?|years?)`,
  String.raw`${number}\s?±\s?${number}`,
  String.raw`${number}\s?mg/kg`,
  String.raw`${number}\s?mg`,
  String.raw`${number}\s?[-–]\s?${number}\s?%`,
  percent,
  String.raw`\d{4}-\d\d-\d\d`,
  String.raw`${month} \d{1,2}, \d{4}`,
  String.raw`\d{1,2} ${month} \d{4}`,
  String.raw`NCT\d{8}`,
  String.raw`10\.\d{4,9}/\S+`,
  String.raw`\d+:\d+(?::\d+)?`,
  String.raw`grade [≥]?\d`,
  String.raw`cohort \d`,
  String.raw`phase [1-4]`,
  String.raw`phase I{1,3}`,
  String.raw`${number}\s?(?:mL|dL|kg|mm|cm)`,
  String.raw`range,? ${number}\s?[-–]\s?${number}`,
  String.raw`IQR,? ${number}\s?[-–]\s?${number}`,
  String.raw`\d{1,3}(?:,\d{3})+`,
  String.raw`\d+ (?:patients|participants|subjects)`,
  String.raw`\d+\.\d+`,
  String.raw`\d+`,
]

const anyShape = new RegExp(shapes.join('|'), 'g')

/** How many numbers one alternation finds in a text: the least work that a reader of numbers does. */
export function countNumbers(text: string): number {
  let found = 0
  anyShape.lastIndex = 0
  while (anyShape.test(text)) found++
  return found
}
