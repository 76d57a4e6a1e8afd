import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('two conditions in one sentence', () => {
  it('are each the group of their own count', async () => {
    const text =
      'A total of 48 patients with osteosarcoma and 20 patients with other sarcomas were enrolled.'
    expect(await scopedIn(text, 'count')).toEqual([
      '48 patients {analysisSet=enrolled, condition=osteosarcoma}',
      '20 patients {analysisSet=enrolled, condition=other sarcoma}',
    ])
  })

  it('are a Greek plural made singular', async () => {
    const text = 'In patients with liver metastases, the ORR was 20.8%.'
    expect(await scopedIn(text, 'proportion')).toEqual(['20.8% {condition=liver metastasis}'])
  })
})
