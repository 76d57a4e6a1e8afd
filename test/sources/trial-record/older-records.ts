/** A record as the API before v2 gives it. */
export const fullStudy = {
  FullStudiesResponse: {
    NStudiesFound: 1,
    FullStudies: [
      {
        Rank: 1,
        Study: {
          ProtocolSection: {
            IdentificationModule: {
              NCTId: 'NCT90000044',
              OrgStudyIdInfo: { OrgStudyId: 'VX-44' },
              BriefTitle: 'KP-3307 in Psoriasis',
            },
            StatusModule: {
              StatusVerifiedDate: 'February 2021',
              OverallStatus: 'Active, not recruiting',
              StartDateStruct: { StartDate: 'May 6, 2020', StartDateType: 'Actual' },
              CompletionDateStruct: {
                CompletionDate: 'December 2022',
                CompletionDateType: 'Anticipated',
              },
              LastUpdatePostDateStruct: {
                LastUpdatePostDate: 'February 11, 2021',
                LastUpdatePostDateType: 'Actual',
              },
            },
            SponsorCollaboratorsModule: { LeadSponsor: { LeadSponsorName: 'Quillon Bio' } },
            DescriptionModule: { BriefSummary: 'A total of 60 patients were randomized.' },
            ConditionsModule: { ConditionList: { Condition: ['Psoriasis'] } },
            DesignModule: {
              StudyType: 'Interventional',
              PhaseList: { Phase: ['Phase 2'] },
              DesignInfo: {
                DesignAllocation: 'Randomized',
                DesignInterventionModel: 'Parallel Assignment',
                DesignMaskingInfo: { DesignMasking: 'Double' },
              },
              EnrollmentInfo: { EnrollmentCount: '60', EnrollmentType: 'Anticipated' },
            },
            ArmsInterventionsModule: {
              ArmGroupList: {
                ArmGroup: [
                  {
                    ArmGroupLabel: 'KP-3307',
                    ArmGroupType: 'Experimental',
                    ArmGroupInterventionList: { ArmGroupInterventionName: ['Drug: KP-3307'] },
                  },
                ],
              },
              InterventionList: {
                Intervention: [
                  {
                    InterventionType: 'Drug',
                    InterventionName: 'KP-3307',
                    InterventionArmGroupLabelList: { InterventionArmGroupLabel: ['KP-3307'] },
                  },
                ],
              },
            },
            OutcomesModule: {
              PrimaryOutcomeList: {
                PrimaryOutcome: [
                  { PrimaryOutcomeMeasure: 'PASI 75', PrimaryOutcomeTimeFrame: '16 weeks' },
                ],
              },
            },
            EligibilityModule: {
              EligibilityCriteria: 'Adults of 18 years or more',
              Gender: 'All',
              MinimumAge: '18 Years',
            },
          },
          ResultsSection: {
            ParticipantFlowModule: {
              FlowGroupList: { FlowGroup: [{ FlowGroupId: 'FG000', FlowGroupTitle: 'KP-3307' }] },
              FlowPeriodList: {
                FlowPeriod: [
                  {
                    FlowPeriodTitle: 'Overall Study',
                    FlowMilestoneList: {
                      FlowMilestone: [
                        {
                          FlowMilestoneType: 'STARTED',
                          FlowAchievementList: {
                            FlowAchievement: [
                              { FlowAchievementGroupId: 'FG000', FlowAchievementNumSubjects: '30' },
                            ],
                          },
                        },
                      ],
                    },
                  },
                ],
              },
            },
            OutcomeMeasuresModule: {
              OutcomeMeasureList: {
                OutcomeMeasure: [
                  {
                    OutcomeMeasureType: 'Primary',
                    OutcomeMeasureTitle: 'PASI 75',
                    OutcomeMeasureParamType: 'Number',
                    OutcomeMeasureUnitOfMeasure: 'percentage of participants',
                    OutcomeGroupList: {
                      OutcomeGroup: [{ OutcomeGroupId: 'OG000', OutcomeGroupTitle: 'KP-3307' }],
                    },
                    OutcomeDenomList: {
                      OutcomeDenom: [
                        {
                          OutcomeDenomUnits: 'Participants',
                          OutcomeDenomCountList: {
                            OutcomeDenomCount: [
                              { OutcomeDenomCountGroupId: 'OG000', OutcomeDenomCountValue: '30' },
                            ],
                          },
                        },
                      ],
                    },
                    OutcomeClassList: {
                      OutcomeClass: [
                        {
                          OutcomeCategoryList: {
                            OutcomeCategory: [
                              {
                                OutcomeMeasurementList: {
                                  OutcomeMeasurement: [
                                    {
                                      OutcomeMeasurementGroupId: 'OG000',
                                      OutcomeMeasurementValue: '43.3',
                                    },
                                  ],
                                },
                              },
                            ],
                          },
                        },
                      ],
                    },
                  },
                ],
              },
            },
          },
        },
      },
    ],
  },
}

/** The same trial's registration as a list of chosen fields, and as classic XML. */
export const studyFields = {
  StudyFieldsResponse: {
    StudyFields: [
      {
        Rank: 1,
        NCTId: ['NCT90000044'],
        BriefTitle: ['KP-3307 in Psoriasis'],
        OverallStatus: ['Active, not recruiting'],
        StartDate: ['May 6, 2020'],
        EnrollmentCount: ['60'],
        EnrollmentType: ['Anticipated'],
        Phase: ['Phase 2'],
        Condition: ['Psoriasis'],
      },
    ],
  },
}

export const classicXml = `<?xml version="1.0" encoding="UTF-8"?>
<clinical_study rank="1">
  <required_header><link_text>Link to the current record</link_text></required_header>
  <id_info><org_study_id>VX-44</org_study_id><nct_id>NCT90000044</nct_id></id_info>
  <brief_title>KP-3307 in Psoriasis &amp; Eczema</brief_title>
  <sponsors><lead_sponsor><agency>Quillon Bio</agency></lead_sponsor></sponsors>
  <brief_summary>
    <textblock>
      A total of 60 patients were randomized.

      They had psoriasis with &gt;10% of their skin.
    </textblock>
  </brief_summary>
  <overall_status>Active, not recruiting</overall_status>
  <start_date type="Actual">May 6, 2020</start_date>
  <completion_date type="Anticipated">December 2022</completion_date>
  <phase>Phase 1/Phase 2</phase>
  <study_type>Interventional</study_type>
  <study_design_info>
    <allocation>Randomized</allocation>
    <masking>Double (Participant, Investigator)</masking>
  </study_design_info>
  <primary_outcome>
    <measure>PASI 75</measure>
    <time_frame>16 weeks</time_frame>
  </primary_outcome>
  <enrollment type="Anticipated">60</enrollment>
  <condition>Psoriasis</condition>
  <condition>Eczema</condition>
  <arm_group>
    <arm_group_label>KP-3307</arm_group_label>
    <arm_group_type>Experimental</arm_group_type>
    <description>10 mg once daily</description>
  </arm_group>
  <arm_group><arm_group_label>Placebo</arm_group_label></arm_group>
  <intervention>
    <intervention_type>Drug</intervention_type>
    <intervention_name>KP-3307</intervention_name>
    <arm_group_label>KP-3307</arm_group_label>
  </intervention>
  <eligibility>
    <criteria><textblock>Adults</textblock></criteria>
    <minimum_age>18 Years</minimum_age>
  </eligibility>
  <last_update_posted type="Actual">February 11, 2021</last_update_posted>
</clinical_study>
`
