import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { CorpusView, Report } from '../../src/index.js'
import htmlFormatter from '../../src/report/html/formatter.js'

/** A browser with a folder for the pages it opens. */
export interface ReportBrowser {
  open(report: Report, corpus: CorpusView, options?: BrowserContextOptions): Promise<OpenReport>
  close(): Promise<void>
}

/** A report in a window, and what the window complained of or asked for. */
export interface OpenReport {
  readonly page: Page
  /** Messages of the console, errors of the script, dialogs. */
  readonly complaints: readonly string[]
  /** Addresses that were asked for, beside the page itself. */
  readonly requests: readonly string[]
}

/** Starts the browser that CLAIMLINT_CHROMIUM names, or Debian's. */
export async function startBrowser(): Promise<ReportBrowser> {
  const browser: Browser = await chromium.launch({
    executablePath: process.env['CLAIMLINT_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--headless', '--disable-gpu', '--disable-background-networking'],
  })
  const folder = await mkdtemp(join(tmpdir(), 'claimlint-browser-'))
  let opened = 0
  return {
    async open(report, corpus, options = {}) {
      opened += 1
      const file = join(folder, `report-${String(opened)}.html`)
      await writeFile(file, await htmlFormatter.format(report, { color: false, width: 80, corpus }))
      const page = await browser.newPage(options)
      const complaints: string[] = []
      const requests: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('dialog', (dialog) => {
        complaints.push(dialog.message())
        void dialog.dismiss()
      })
      page.on('request', (request) => {
        if (request.url() !== pathToFileURL(file).href) requests.push(request.url())
      })
      await page.goto(pathToFileURL(file).href)
      return { page, complaints, requests }
    },
    async close() {
      await browser.close()
      await rm(folder, { recursive: true })
    },
  }
}
