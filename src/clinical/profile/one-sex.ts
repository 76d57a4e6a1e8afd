/** The key of a sex that the vocabulary has as a part of the people. */
export type Sex = 'female' | 'male'

/**
 * The sex of all people of a document, where what they have or went through is of one sex only and
 * nobody of the other is spoken of: women in a trial of pregnancy are everybody, and no part.
 */
export function onlySexIn(text: string): Sex | undefined {
  if (OF_WOMEN.test(text) && !MEN.test(text)) return 'female'
  return OF_MEN.test(text) && !WOMEN.test(text) ? 'male' : undefined
}

const OF_WOMEN =
  /\b(?:pregnan(?:t|cy|cies)|post-?partum|breast-?feeding|lactating|gestational|obstetric|(?:pre|post|peri)-?menopausal|primiparous|preeclampsia|(?:ovarian|cervical|endometrial) (?:cancer|carcinoma))\b/i
/** Not boys and husbands: children are born, and women are married. */
const MEN = /\b(?:men|males)\b/i
const OF_MEN = /\b(?:prostat(?:e|ic|ectomy)|testicular|erectile)\b/i
const WOMEN = /\b(?:women|females)\b/i
