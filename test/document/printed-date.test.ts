import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate, readDateAt } from '../../src/document/printed-date.js'

describe('readDateAt', () => {
  it.each([
    ['January 21, 2026', { year: 2026, month: 1, day: 21 }],
    ['May 1,2025', { year: 2025, month: 5, day: 1 }],
    ['june 3rd, 2024', { year: 2024, month: 6, day: 3 }],
    ['AUG 9 2024', { year: 2024, month: 8, day: 9 }],
    ['Sept. 26, 2016', { year: 2016, month: 9, day: 26 }],
    ['Dec 2023', { year: 2023, month: 12 }],
    ['December, 2023', { year: 2023, month: 12 }],
    ['19 October 2020', { year: 2020, month: 10, day: 19 }],
    ['2nd of March 2021', { year: 2021, month: 3, day: 2 }],
    ['19-Oct-2020', { year: 2020, month: 10, day: 19 }],
    ['2025/10/20', { year: 2025, month: 10, day: 20 }],
    ['2025-10-20', { year: 2025, month: 10, day: 20 }],
    ['2025-10', { year: 2025, month: 10 }],
    ['20/10/2025', { year: 2025, month: 10, day: 20 }],
    ['10/20/2025', { year: 2025, month: 10, day: 20 }],
    ['05/05/2025', { year: 2025, month: 5, day: 5 }],
    ['February 29, 2024', { year: 2024, month: 2, day: 29 }],
  ])('reads %s to its end', (text, date) => {
    expect(readDateAt(`${text}: so`, 0)).toEqual({ date, end: text.length })
  })

  it.each([
    'February 30, 2024',
    'February 29, 2023',
    '2025-13-01',
    '2025-02-30',
    '05/06/2025',
    'Q1 2025',
    '2025',
    'May 2',
    'Maybe 2025',
    'Decision 2023',
    '2025-1000',
    '12-15',
    'March 12, 20255',
  ])('finds no date in %s', (text) => {
    expect(readDateAt(text, 0)).toBeUndefined()
  })

  it('reads a no-break space as a space', () => {
    expect(readDateAt('May\u00A01,\u00A02025', 0)?.date).toEqual({ year: 2025, month: 5, day: 1 })
  })

  it('begins exactly at the index, and not inside of a word or number', () => {
    expect(readDateAt('on May 1, 2025', 3)?.end).toBe(14)
    expect(readDateAt('on May 1, 2025', 2)).toBeUndefined()
    expect(readDateAt('dismay 2025', 3)).toBeUndefined()
    expect(readDateAt('112025-10-20', 2)).toBeUndefined()
  })

  it('reads every calendar day back from its ISO form', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (day) => {
        const date = {
          year: day.getUTCFullYear(),
          month: day.getUTCMonth() + 1,
          day: day.getUTCDate(),
        }
        expect(readDateAt(day.toISOString(), 0)).toEqual({ date, end: 10 })
      }),
    )
  })
})

describe('readDate', () => {
  it('finds the first date anywhere and says where it begins', () => {
    expect(readDate('In 12 of 20, by July 1, 2025, and in May 2026')).toEqual({
      date: { year: 2025, month: 7, day: 1 },
      start: 16,
      end: 28,
    })
  })

  it('finds none where there is none', () => {
    expect(readDate('Of 2025 patients, 10-20 may leave.')).toBeUndefined()
  })
})
