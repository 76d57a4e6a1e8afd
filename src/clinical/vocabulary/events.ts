import { type TermLine, terms } from './terms.js'

const EVENTS: readonly TermLine[] = [
  [
    'data-cutoff',
    'data cutoff|data cut off|data cutoff date|cutoff date|cut off date|data cut|data were cut|data was cut|DCO|database lock|database was locked|database locked|data lock',
  ],
  [
    'licence',
    'licensed from|licensed to|in licensed|license agreement|licence agreement|licensing agreement|exclusive license|exclusive licence|out licensed',
  ],
  [
    'first-dosing',
    'first patient dosed|first participant dosed|first patient was dosed|first participant was dosed|first subject was dosed|first subject dosed|first participant was enrolled|first participant enrolled|first patient was treated|first patient treated|first patient was enrolled|first patient enrolled|first patient in',
  ],
  [
    'enrolment-completion',
    'enrollment completed|enrolment completed|completed enrollment|completed enrolment|last patient in',
  ],
  ['approval', 'approved|approval|marketing authorization|marketing authorisation'],
  [
    'presentation',
    'were presented|was presented|presented at|will be presented|will present|presentation',
  ],
  [
    'filing',
    'new drug application|biologics license application|marketing authorization application|NDA|BLA|MAA|sNDA|sBLA|file for|filed for|filing for',
  ],
  [
    'filing-acceptance',
    'accepted for review|accepted the|accepted its|accepted a|has accepted|was accepted|acceptance of',
  ],
  [
    'decision-date',
    'PDUFA date|PDUFA goal date|PDUFA target date|PDUFA action date|PDUFA target action date|PDUFA goal action date|prescription drug user fee act date|prescription drug user fee act goal date|prescription drug user fee act target date|prescription drug user fee act action date|prescription drug user fee act target action date|target action date|action date|goal date|decision date|target decision date',
  ],
  ['publication', 'was published|were published|published in|published on|published online'],
  ['announcement', 'announced|announces|today announced'],
  ['listing', 'was listed on|listed on the'],
  ['primary-completion', 'primary completion|primary completion date'],
  ['study-completion', 'study completion|study completion date|to complete|be completed'],
  [
    'study-start',
    'study start|study start date|trial began|study began|trial started|study started|trial that started|trial that began|recruitment began|enrollment began|enrolment began',
  ],
]

const PLANNED: readonly TermLine[] = [
  [
    'planned',
    'is expected|are expected|expected to|expected in|expected by|expected during|expected at|expected around|expected before|expects|we expect|expect to|' +
      'is anticipated|are anticipated|anticipated|anticipates|we anticipate|is planned|are planned|planned for|planned in|plans to|plan to|intends to|intend to|' +
      'will be|will be presented|will present|will report|will submit|will file|will begin|will start|will initiate|will announce|will complete|will read out|will share|' +
      'is scheduled|are scheduled|scheduled for|is due|are due|slated for|is slated|are slated|estimated|is on track|are on track|remains on track|on track',
  ],
]

/** Events that documents date, and words that put them in the future. */
export const events = [...terms('event', EVENTS), ...terms('planned', PLANNED)]
