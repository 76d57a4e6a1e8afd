/** A fact as one source prints it, the same in other words or units, and another value of it. */
export interface Equality {
  readonly name: string
  readonly first: string
  readonly same: string
  readonly other: string
}

const GROUP = 'In patients with osteosarcoma who received 12 mg/kg,'
const SURVIVAL = 'VK-4410 improved overall survival'

export const equalities: readonly Equality[] = [
  {
    name: 'rounding',
    first: `${GROUP} the ORR was 20.8%.`,
    same: `${GROUP} the ORR was 21%.`,
    other: `${GROUP} the ORR was 22%.`,
  },
  {
    name: 'notation',
    first: `${GROUP} the ORR was 5 of 24 (20.8%).`,
    same: `${GROUP} the ORR was 20.8% (5/24).`,
    other: `${GROUP} the ORR was 20.8% (7/24).`,
  },
  {
    name: 'per cent in words',
    first: `${GROUP} the ORR was 20.8 percent.`,
    same: `${GROUP} the ORR was 20.8%.`,
    other: `${GROUP} the ORR was 28.0%.`,
  },
  {
    name: 'a share and what it leaves',
    first: `${GROUP} the ORR was 20.8%.`,
    same: `${GROUP} 79.2% did not respond.`,
    other: `${GROUP} 72.9% did not respond.`,
  },
  {
    name: 'a count and what it leaves',
    first: `${GROUP} the ORR was 20.8% (5/24).`,
    same: `${GROUP} 19 of 24 (79.2%) had no response.`,
    other: `${GROUP} 17 of 24 (70.8%) had no response.`,
  },
  {
    name: 'a ratio and its reciprocal',
    first: `${SURVIVAL} (hazard ratio, 0.74; 95% CI, 0.60-0.91).`,
    same: `${SURVIVAL} (hazard ratio, 1.35; 95% CI, 1.10-1.67).`,
    other: `${SURVIVAL} (hazard ratio, 1.75; 95% CI, 1.40-2.17).`,
  },
  {
    name: 'the sign of a difference',
    first: `${GROUP} the mean difference in body weight was -3.2 kg.`,
    same: `${GROUP} the mean difference in body weight was 3.2 kg.`,
    other: `${GROUP} the mean difference in body weight was 4.1 kg.`,
  },
  {
    name: 'months and years',
    first: `${GROUP} the median PFS was 18 months.`,
    same: `${GROUP} the median PFS was 1.5 years.`,
    other: `${GROUP} the median PFS was 2.5 years.`,
  },
  {
    name: 'weeks and days',
    first: `${GROUP} the median PFS was 8 weeks.`,
    same: `${GROUP} the median PFS was 56 days.`,
    other: `${GROUP} the median PFS was 70 days.`,
  },
  {
    name: 'weeks and months',
    first: `${GROUP} the median PFS was 26 weeks.`,
    same: `${GROUP} the median PFS was 6 months.`,
    other: `${GROUP} the median PFS was 8 months.`,
  },
  {
    name: 'hours and days',
    first: `${GROUP} the median time to response was 48 hours.`,
    same: `${GROUP} the median time to response was 2 days.`,
    other: `${GROUP} the median time to response was 3 days.`,
  },
  {
    name: 'milligrams and micrograms of a dose',
    first: `${GROUP} the ORR was 20.8%.`,
    same: 'In patients with osteosarcoma who received 12,000 µg/kg, the ORR was 20.8%.',
    other: 'In patients with osteosarcoma who received 12,000 µg/kg, the ORR was 28.0%.',
  },
  {
    name: 'a short form',
    first: `${GROUP} the ORR was 20.8%.`,
    same: `${GROUP} the objective response rate was 20.8%.`,
    other: `${GROUP} the objective response rate was 28.0%.`,
  },
  {
    name: 'a synonym',
    first: `${GROUP} the response rate was 20.8%.`,
    same: `${GROUP} the overall response rate was 20.8%.`,
    other: `${GROUP} the overall response rate was 28.0%.`,
  },
  {
    name: 'a month and its day',
    first: 'The study start was March 2023.',
    same: 'The study start was March 3, 2023.',
    other: 'The study start was April 3, 2023.',
  },
  {
    name: 'a Roman grade',
    first: `${GROUP} grade III TRAEs occurred in 20.8%.`,
    same: `${GROUP} grade 3 TRAEs occurred in 20.8%.`,
    other: `${GROUP} grade 3 TRAEs occurred in 28.0%.`,
  },
  {
    name: 'a grade and worse',
    first: `${GROUP} grade 3 or higher TRAEs occurred in 20.8%.`,
    same: `${GROUP} grade ≥III TRAEs occurred in 20.8%.`,
    other: `${GROUP} grade ≥3 TRAEs occurred in 28.0%.`,
  },
  {
    name: 'a Roman stage',
    first: 'In patients with stage III melanoma, the ORR was 20.8%.',
    same: 'In patients with stage 3 melanoma, the ORR was 20.8%.',
    other: 'In patients with stage 3 melanoma, the ORR was 28.0%.',
  },
  {
    name: 'bounds of an interval',
    first: `${GROUP} the ORR was 20.8% (95% CI, 7.1%-42.2%).`,
    same: `${GROUP} the ORR was 21% (95% CI, 7%-42%).`,
    other: `${GROUP} the ORR was 20.8% (95% CI, 7.1%-44.2%).`,
  },
  {
    name: 'a p-value and its bound',
    first: `${SURVIVAL} (hazard ratio, 0.74; 95% CI, 0.60-0.91; P = .004).`,
    same: `${SURVIVAL} (hazard ratio, 0.74; 95% CI, 0.60-0.91; P < .01).`,
    other: `${SURVIVAL} (hazard ratio, 0.74; 95% CI, 0.60-0.91; P < .001).`,
  },
  {
    name: 'the statistic in short',
    first: `${SURVIVAL} (hazard ratio, 0.74; 95% CI, 0.60-0.91).`,
    same: `${SURVIVAL} (HR 0.74; 95% CI, 0.60-0.91).`,
    other: `${SURVIVAL} (odds ratio, 0.74; 95% CI, 0.60-0.91).`,
  },
  {
    name: 'a number of people',
    first: 'The trial enrolled 240 patients.',
    same: 'A total of 240 patients were enrolled.',
    other: 'A total of 238 patients were enrolled.',
  },
  {
    name: 'a schedule in short',
    first: 'Patients received VK-4410 at 12 mg/kg every 3 weeks.',
    same: 'VK-4410 was given at 12 mg/kg Q3W.',
    other: 'VK-4410 was given at 12 mg/kg every 2 weeks.',
  },
  {
    name: 'masking in other words',
    first: 'VK-4410 was given in an open-label trial.',
    same: 'VK-4410 was given in a non-blinded trial.',
    other: 'VK-4410 was given in a double-blind trial.',
  },
  {
    name: 'the order of the arms of a ratio',
    first: 'Patients were randomized 2:1 to VK-4410 or placebo.',
    same: 'Patients were randomized in a 1:2 ratio to placebo or VK-4410.',
    other: 'Patients were randomized 1:1 to VK-4410 or placebo.',
  },
]
