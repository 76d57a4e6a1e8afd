/**
 * The endings of international nonproprietary names (WHO stem book, 2018), and those of the payloads
 * that conjugates are named by.
 */
const ENDINGS =
  'mab tinib ciclib parib rafenib zomib degib lisib gliptin gliflozin glutide sartan vastatin prazole olol dipine taxel platin rubicin setron triptan caine cillin mycin floxacin conazole navir tegravir buvir vudine bactam coxib profen relin tide cept deruxtecan vedotin tezirine rasib menib toclax lutamide citabine cabtagene gepant xaban gatran bart tug april opril peridone oxetine orexant caftor ciclovir siran rsen golix tirom limod sertib denib inostat domide limus vaptan pitant lukast ciguat ibat bulin nabant glitazar glitazone tecan leucel parvovec vir'.split(
    ' ',
  )

/** The endings under their last two letters: most words are done with there. */
const BY_TAIL = new Map<number, string[]>()
for (const ending of ENDINGS) {
  const tail = tailOf(ending, ending.length)
  BY_TAIL.set(tail, [...(BY_TAIL.get(tail) ?? []), ending])
}

/** Fewest letters before an ending. */
const SHORTEST_STEM = 3

/** English words with such an ending. */
const NO_NAME =
  /^(?:con|ac|ex|inter|pre|per|re|de)cepts?$|^(?:oligo)?(?:pep|nucleo)tides?$|^(?:poly|di|tri|neuro|lipo)peptide$/i

/** The words of a text that have the ending of a generic name, as printed, and where they begin. */
export function genericNames(text: string): { readonly printed: string; readonly index: number }[] {
  const names: { printed: string; index: number }[] = []
  let index = -1
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) {
      if (index < 0) index = at
      continue
    }
    if (index >= 0 && !isDigitOrBar(code) && hasEnding(text, index, at)) {
      const printed = text.slice(index, at)
      if (!NO_NAME.test(printed)) names.push({ printed, index })
    }
    index = -1
    // A word that begins with digits is no name: "2docetaxel".
    if (isDigitOrBar(code)) while (isWordCharacter(text.charCodeAt(at + 1))) at++
  }
  return names
}

function hasEnding(text: string, start: number, end: number): boolean {
  const endings = BY_TAIL.get(tailOf(text, end))
  return (
    endings?.some(
      (ending) => end - start >= ending.length + SHORTEST_STEM && text.endsWith(ending, end),
    ) ?? false
  )
}

/** The two letters before an offset, as one number. */
function tailOf(text: string, end: number): number {
  return text.charCodeAt(end - 2) * 128 + text.charCodeAt(end - 1)
}

function isLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

function isDigitOrBar(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 95
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigitOrBar(code)
}
