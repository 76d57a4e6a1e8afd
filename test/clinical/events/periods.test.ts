import { describe, expect, it } from 'vitest'
import { measuredIn } from '../claims-in.js'

describe('periods date what went on', () => {
  it.each([
    [
      'from one month to another',
      'Adults were recruited from March 2012 to June 2014.',
      ['recruitment-start: 2012-3', 'recruitment-end: 2014-6'],
    ],
    [
      'between two years',
      'Between 2006 and 2007, 90 adults with E. coli were enrolled.',
      ['enrolment-start: 2006', 'enrolment-end: 2007'],
    ],
    [
      'months of one year',
      'We screened adults at two clinics, February to December 2012.',
      ['screening-start: 2012-2', 'screening-end: 2012-12'],
    ],
    [
      'years with a dash',
      'This trial was conducted in 2010-2012 as a pilot.',
      ['study-start: 2010', 'study-end: 2012'],
    ],
    [
      'the end by its own verb',
      'The first phase of hiring began in May 2015 and ended in late June 2015.',
      ['"start of first phase of hiring": 2015-5', '"end of first phase of hiring": 2015-6'],
    ],
    [
      'what the verb behind an aside is said of',
      'The ash cloud, with its many delays, occurred between April 2010 and May 2010.',
      ['"start of ash cloud": 2010-4', '"end of ash cloud": 2010-5'],
    ],
    [
      'what happened before, not what came after',
      'They recruited adults between May 2011 and July 2012, and randomised half.',
      ['recruitment-start: 2011-5', 'recruitment-end: 2012-7'],
    ],
    ['a single year', '80 adults were randomised in 2012 to walk.', ['randomisation: 2012']],
    ['an end', 'Recruitment was complete by July 2013.', ['recruitment-end: 2013-7']],
    ['a registration', 'Registered on 14 March 2016.', ['registration: 2016-3-14']],
  ])('%s', async (_, text, claims) => {
    expect(await measuredIn(text, 'date')).toEqual(claims)
  })

  it.each([
    ['a period in which nothing is named', 'Prices rose by 46% between 1990 and 2010.'],
    ['a year that goes with a noun', 'Costs are expressed in 2009-2010 Canadian dollars.'],
    ['a participle that goes with a noun', 'In 2013 the randomised controlled design was rare.'],
    ['an event of a moment', 'From May 2011 to July 2012 prices rose, and a drug was approved.'],
  ])('%s is no claim', async (_, text) => {
    expect(await measuredIn(text, 'date')).toEqual([])
  })
})
