import type { TextItem } from './upright.js'

/** What is used of the package that reads PDF files. Its own types need those of a browser. */
export interface PdfLibrary {
  getDocumentProxy(data: Uint8Array, options: { readonly verbosity: number }): Promise<PdfFile>
}

/** An open PDF. */
export interface PdfFile {
  readonly numPages: number
  /** Pages count from 1. */
  getPage(number: number): Promise<PdfPage>
  getMetadata(): Promise<{ readonly info: object }>
  destroy(): Promise<void>
}

/** A page, with its text in the order in which it is drawn. */
export interface PdfPage {
  /** With marks, what begins and ends a piece of the file's structure stands between the texts. */
  getTextContent(options: {
    readonly includeMarkedContent: boolean
  }): Promise<{ readonly items: readonly (Omit<TextItem, 'piece'> | { readonly type: string })[] }>
  cleanup(): void
}

/** Named by a variable so that a missing package is found out when a PDF is read, and not before. */
const packageName = 'unpdf'

/** The package, which is optional; undefined where it is not installed. */
export async function loadPdfLibrary(): Promise<PdfLibrary | undefined> {
  try {
    return (await import(packageName)) as PdfLibrary
  } catch {
    return undefined
  }
}
