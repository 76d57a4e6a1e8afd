import { expect, it, vi } from 'vitest'
import { lint } from '../../../src/index.js'
import { lines, pdfOf } from './pdf-file.js'

vi.mock('../../../src/sources/pdf/library.js', () => ({
  loadPdfLibrary: () => Promise.resolve(undefined),
}))

it('says how to install the library where it is missing, and lints the other sources', async () => {
  const bytes = pdfOf([lines(72, 700, ['The ORR was 20.8%.'])])
  const text = 'The ORR was 60.6% (95% CI, 35.6%-56.4%).\n'
  const { diagnostics, findings } = await lint({
    files: [
      { path: 'a.pdf', bytes },
      { path: 'b.md', text },
    ],
  })
  expect(diagnostics).toMatchObject([
    {
      path: 'a.pdf',
      severity: 'error',
      message: expect.stringMatching(/"unpdf".*not installed.*npm install unpdf@/) as string,
    },
  ])
  expect(findings.map(({ location }) => location.path)).toEqual(['b.md'])
})
