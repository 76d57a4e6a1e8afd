/** What is measured in blood in units of mass and of amount, by the words that name it. */
const names: readonly (readonly [analyte: string, words: string])[] = [
  ['glucose', 'glucose|FPG|blood sugar|glyc(?:a)?emia'],
  ['cholesterol', 'cholesterol|LDL(?:-C)?|HDL(?:-C)?'],
  ['triglycerides', 'triglycerides?|triacylglycerols?'],
  ['creatinine', 'creatinine'],
  ['bilirubin', 'bilirubin'],
  ['uric-acid', 'uric acid|(?:serum )?urate'],
  ['calcium', 'calcium'],
  ['other', 'ha?emoglobin|urea|BUN|albumin|phosph(?:ate|orus)|magnesium|lactate|ketones?|iron'],
]

const patterns = names.map(
  ([analyte, words]) => [analyte, new RegExp(`\\b(?:${words})\\b`, 'giu')] as const,
)

/** The analyte that a text names last; `other` for those whose conversion is not known here. */
export function lastAnalyte(text: string): string | undefined {
  const found = patterns.flatMap(([analyte, pattern]) => {
    const last = [...text.matchAll(pattern)].at(-1)
    return last === undefined ? [] : [{ analyte, at: last.index }]
  })
  return found.toSorted((a, b) => b.at - a.at)[0]?.analyte
}
