import type { UnzipFileInfo } from 'fflate'
import { once } from '../once.js'

const load = once(() => import('fflate'))

/** The parts of a ZIP archive by name, or why they cannot be had. */
export type Archive =
  | { readonly parts: ReadonlyMap<string, Uint8Array>; readonly problem?: undefined }
  | { readonly parts?: undefined; readonly problem: string }

/** What a part may unpack to; a text of that size is no document. */
const maxPartBytes = 24 * 1024 * 1024

/** What all parts that are asked for may unpack to. */
const maxBytes = 48 * 1024 * 1024

const signature = [0x50, 0x4b, 0x03, 0x04]

/**
 * Unpacks the parts of an archive that are asked for. What an archive says of a part's size bounds
 * what is unpacked, so that no archive can fill the memory, whether it tells the truth or not.
 */
export async function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Archive> {
  if (bytes.length === 0) return { problem: 'The file is empty. Remove it, or save it again.' }
  if (!signature.every((byte, at) => bytes[at] === byte)) return { problem: problemOf(bytes) }
  const { unzipSync } = await load()
  const excess: { name?: string } = {}
  let total = 0
  const filter = ({ name, originalSize, compression }: UnzipFileInfo): boolean => {
    if (!isWanted(name)) return false
    total += originalSize
    if (originalSize > maxPartBytes || total > maxBytes) excess.name ??= name
    return excess.name === undefined && (compression === 0 || compression === 8)
  }
  try {
    const parts = new Map(Object.entries(unzipSync(bytes, { filter })))
    if (excess.name === undefined) return { parts }
    return {
      problem:
        `The archive is too large: "${excess.name}" would unpack to more than ` +
        `${String(maxPartBytes / 1024 / 1024)} MB. Split the document, or leave it out of the corpus.`,
    }
  } catch {
    return { problem: 'The archive is damaged: it may be cut short. Save the document again.' }
  }
}

/** Why a file is no archive, as far as its beginning tells what it is. */
function problemOf(bytes: Uint8Array): string {
  if (compoundMark.every((byte, at) => bytes[at] === byte)) {
    return holdsOldOffice(bytes)
      ? 'The file is in a format of Office before 2007 (.doc, .xls, .ppt), whatever its name says. ' +
          'Save it as .docx, .xlsx or .pdf.'
      : 'The file is protected by a password. Save a copy without one, or leave it out of the corpus.'
  }
  return 'The file is no ZIP archive, as a file of its type must be. Save it again in its own format.'
}

/** The mark of a compound file: Office files with a password are kept in one, and all before 2007 were one. */
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0]

/** Whether a compound file has the main part of a text, a workbook or a presentation of old. */
function holdsOldOffice(bytes: Uint8Array): boolean {
  return ['WordDocument', 'Workbook', 'PowerPoint Document'].some((name) =>
    Buffer.from(bytes).includes(Buffer.from(`${name}\0`, 'utf16le')),
  )
}
