/** The codes of number formats that every workbook has without declaring them (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy-mm-dd',
  15: 'yyyy-mm-dd',
  16: 'mm-dd',
  17: 'yyyy-mm',
  18: 'hh:mm',
  19: 'hh:mm',
  20: 'hh:mm',
  21: 'hh:mm',
  22: 'yyyy-mm-dd',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
}

/** The code of a format by its number; the workbook's own win. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  return own.get(id) ?? BUILT_IN[id] ?? 'General'
}

/**
 * A number as a sheet shows it under a format: "20.8%" for 0.2083 under `0.0%`. Dates are written in
 * ISO 8601, as sheets show them differently from country to country.
 *
 * @param value as the file stores it
 * @param startsIn1904 whether dates count from 1904
 */
export function shown(value: string, code: string, startsIn1904 = false): string {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  const [section, isOwnSign] = sectionFor(number, code)
  const plain = section.replaceAll(
    /"[^"]*"|\\.|_.|\*.|\[(?:[A-Z][a-z]+\d*|[$][^\]]*|[<>=][^\]]*)\]/g,
    '',
  )
  if (/general/i.test(plain)) return general(number)
  if (/[ymdhs]/i.test(plain)) return dateShown(number, plain, startsIn1904)
  if (!/[0#?]/.test(plain)) return section.includes('@') ? value : literals(section)
  if (/e[+-]/i.test(plain) || plain.includes('/')) return general(number)
  return withLiterals(section, numberShown(isOwnSign ? Math.abs(number) : number, plain))
}

/** The section of a format for a number, and whether it brings a sign of its own. */
function sectionFor(number: number, code: string): readonly [section: string, isOwnSign: boolean] {
  const sections = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
  const [positive = 'General', negative, zero] = sections
  if (number < 0 && negative !== undefined) return [negative, true]
  return number === 0 && zero !== undefined ? [zero, false] : [positive, false]
}

/** As cells without format: up to 11 characters, no trailing zeros. */
function general(number: number): string {
  return String(Number(number.toPrecision(10)))
}

function numberShown(number: number, plain: string): string {
  const percents = plain.split('%').length - 1
  const digits = /[0#?][0#?,]*(?:\.([0#?]*))?(,*)/.exec(plain)
  const fraction = digits?.[1] ?? ''
  const thousands = /(,+)(?:$|[^0#?,.])/.exec(plain)?.[1]?.length ?? 0
  const text = rounded(number, percents * 2 - thousands * 3, fraction.length)
  const optional = /[#?]*$/.exec(fraction)?.[0].length ?? 0
  const trimmed = optional === 0 ? text : withoutZeros(text, optional)
  const grouped = /[0#?],[0#?]/.test(plain) ? trimmed.replace(/\d+/, inThousands) : trimmed
  return grouped + '%'.repeat(percents)
}

/** Rounds half away from zero, as sheets do, after a shift of the decimal point to the right. */
function rounded(number: number, shift: number, decimals: number): string {
  // Sheets keep 15 digits; the rest of a double is noise.
  const [mantissa = '0', exponent = '0'] = Math.abs(number).toExponential(14).split('e')
  const digits = BigInt(mantissa.replace('.', ''))
  const power = Number(exponent) - 14 + shift + decimals
  if (power < -40) return zero(decimals)
  const scaled =
    power >= 0
      ? digits * 10n ** BigInt(power)
      : (digits + 10n ** BigInt(-power) / 2n) / 10n ** BigInt(-power)
  const text = scaled.toString().padStart(decimals + 1, '0')
  const whole = text.slice(0, text.length - decimals)
  const sign = number < 0 && scaled > 0n ? '-' : ''
  return decimals === 0 ? sign + whole : `${sign}${whole}.${text.slice(-decimals)}`
}

function zero(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
}

function withoutZeros(text: string, most: number): string {
  const zeros = Math.min(/0*$/.exec(text)?.[0].length ?? 0, most)
  return text.slice(0, text.length - zeros).replace(/\.$/, '')
}

function inThousands(digits: string): string {
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

/** What a format writes around its digits: brackets, units, signs in quotes. */
function withLiterals(section: string, number: string): string {
  const [before = '', after = ''] = section.split(/[0#?][0#?,.]*%*/, 2)
  return (literals(before) + number + literals(after)).trim()
}

function literals(part: string): string {
  return part
    .replaceAll(/\[[^\]]*\]|[_*]./g, '')
    .replaceAll(/"([^"]*)"/g, '$1')
    .replaceAll(/\\(.)/g, '$1')
    .replaceAll('%', '')
}

const dayLength = 86_400_000

function dateShown(number: number, plain: string, startsIn1904: boolean): string {
  if (number < 0 || number > 2_958_466) return general(number)
  // Day 60 is a 29 February 1900 that never was; days before it are one further on.
  const epoch = startsIn1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, number < 60 ? 31 : 30)
  const iso = new Date(epoch + Math.round(number * dayLength)).toISOString()
  const [year, day] = [/y/i.test(plain), /d/i.test(plain)]
  const isTime = /h/i.test(plain) && !year
  if (isTime) return iso.slice(11, 16)
  if (year && day) return iso.slice(0, 10)
  if (year) return /m/i.test(plain) ? iso.slice(0, 7) : iso.slice(0, 4)
  return day ? iso.slice(5, 10) : iso.slice(5, 7)
}
