import { expect, it } from 'vitest'
import { pathAndPlace, placeName } from '../../src/report/place-name.js'
import { driftFinding } from './sample-report.js'

const { location } = driftFinding

it('a place of a text file is named as editors take it', () => {
  expect(placeName(location)).toBe('12:12')
  expect(pathAndPlace(location)).toBe('corpus/release.txt:12:12')
})

it('a place of a text with an order of its own is named both ways', () => {
  const record = { ...location, path: 'record.json', address: { label: '/status' } }
  expect(placeName(record)).toBe('12:12, /status')
  expect(pathAndPlace(record)).toBe('record.json:12:12 (/status)')
})

it('a place of a file without lines is named by its address', () => {
  const address = { label: 'page 3, line 12' }
  const rendered = { ...location, path: 'paper.pdf', address, isRendering: true } as const
  expect(placeName(rendered)).toBe('page 3, line 12')
  expect(pathAndPlace(rendered)).toBe('paper.pdf (page 3, line 12)')
})
