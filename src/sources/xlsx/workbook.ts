import { Parser } from 'htmlparser2'

/** A sheet of a workbook: its name, the part of the archive that holds it, whether it is shown. */
export interface SheetEntry {
  readonly name: string
  readonly part: string
  readonly isHidden: boolean
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[]
  /** Whether dates count from 1904, as on old Macintoshes. */
  readonly startsIn1904: boolean
}

/** Reads the list of sheets; `relations` tells which part each of them is. */
export function readWorkbook(xml: string, relations: string): Workbook {
  const targets = new Map<string, string>()
  eachTag(relations, (name, attributes) => {
    const { Id: id, Target: target } = attributes
    if (localName(name) !== 'Relationship' || id === undefined || target === undefined) return
    targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  })
  const sheets: SheetEntry[] = []
  let startsIn1904 = false
  eachTag(xml, (name, attributes) => {
    if (localName(name) === 'workbookPr') {
      startsIn1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
    }
    if (localName(name) !== 'sheet') return
    const id = Object.entries(attributes).find(([key]) => localName(key) === 'id')?.[1] ?? ''
    const part = targets.get(id)
    const title = attributes['name'] ?? ''
    const isHidden = (attributes['state'] ?? 'visible') !== 'visible'
    if (part !== undefined) sheets.push({ name: title, part, isHidden })
  })
  return { sheets, startsIn1904 }
}

/** Calls back for each opening tag. */
export function eachTag(
  xml: string,
  call: (name: string, attributes: Readonly<Record<string, string>>) => void,
): void {
  new Parser(
    {
      onopentag(name, attributes) {
        call(name, attributes)
      },
    },
    { xmlMode: true },
  ).end(xml)
}

/** A name without its prefix: "x:sheet" is "sheet". */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
