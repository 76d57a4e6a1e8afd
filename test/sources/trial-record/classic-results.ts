const arms = (prefix: string, ...others: readonly string[]) =>
  ['QX-1207 200 mg', 'Placebo', ...others]
    .map(
      (title, index) =>
        `<group group_id="${prefix}${String(index + 1)}"><title>${title}</title></group>`,
    )
    .join('')

/** The trial of `withResults` in records.ts as classic XML, which has no deaths of any cause. */
export const classicXmlWithResults = `<?xml version="1.0" encoding="UTF-8"?>
<clinical_study>
  <!-- This xml conforms to an XML Schema -->
  <id_info><org_study_id>QX-1207-301</org_study_id><nct_id>NCT90000011</nct_id></id_info>
  <brief_title>QX-1207 Against Placebo in Adults With Gout</brief_title>
  <primary_outcome>
    <measure>Participants With Serum Urate at Goal</measure>
    <time_frame>Week 24</time_frame>
  </primary_outcome>
  <enrollment type="Actual">120</enrollment>
  <clinical_results>
    <participant_flow>
      <pre_assignment_details>Six people left before they were randomised.</pre_assignment_details>
      <group_list>${arms('P')}</group_list>
      <period_list>
        <period>
          <title>Overall Study</title>
          <milestone_list>
            <milestone>
              <title>STARTED</title>
              <participants_list>
                <participants group_id="P1" count="60"/>
                <participants group_id="P2" count="60">One was treated twice.</participants>
              </participants_list>
            </milestone>
            <milestone>
              <title>COMPLETED</title>
              <participants_list>
                <participants group_id="P1" count="54"/>
                <participants group_id="P2" count="52"/>
              </participants_list>
            </milestone>
            <milestone>
              <title>NOT COMPLETED</title>
              <participants_list>
                <participants group_id="P1" count="6"/>
                <participants group_id="P2" count="8"/>
              </participants_list>
            </milestone>
          </milestone_list>
          <drop_withdraw_reason_list>
            <drop_withdraw_reason>
              <title>Adverse Event</title>
              <participants_list>
                <participants group_id="P1" count="4"/>
                <participants group_id="P2" count="3"/>
              </participants_list>
            </drop_withdraw_reason>
            <drop_withdraw_reason>
              <title>Withdrawal by Subject</title>
              <participants_list>
                <participants group_id="P1" count="2"/>
                <participants group_id="P2" count="5"/>
              </participants_list>
            </drop_withdraw_reason>
          </drop_withdraw_reason_list>
        </period>
      </period_list>
    </participant_flow>
    <baseline>
      <group_list>${arms('B', 'Total')}</group_list>
      <analyzed_list>
        <analyzed>
          <units>Participants</units>
          <scope>Overall</scope>
          <count_list>
            <count group_id="B1" value="60"/>
            <count group_id="B2" value="60"/>
            <count group_id="B3" value="120"/>
          </count_list>
        </analyzed>
      </analyzed_list>
      <measure_list>
        <measure>
          <title>Age, Continuous</title>
          <units>years</units>
          <param>Mean</param>
          <dispersion>Standard Deviation</dispersion>
          <class_list><class><category_list><category><measurement_list>
            <measurement group_id="B1" value="54.2" spread="11.3"/>
            <measurement group_id="B2" value="55.0" spread="10.8"/>
            <measurement group_id="B3" value="54.6" spread="11.0"/>
          </measurement_list></category></category_list></class></class_list>
        </measure>
        <measure>
          <title>Sex: Female, Male</title>
          <units>Participants</units>
          <param>Count of Participants</param>
          <class_list><class><category_list><category>
            <title>Female</title>
            <measurement_list>
              <measurement group_id="B1" value="9"/>
              <measurement group_id="B2" value="11"/>
              <measurement group_id="B3" value="20"/>
            </measurement_list>
          </category></category_list></class></class_list>
        </measure>
      </measure_list>
    </baseline>
    <outcome_list>
      <outcome>
        <type>Primary</type>
        <title>Participants With Serum Urate at Goal</title>
        <time_frame>Week 24</time_frame>
        <population>All treated participants.</population>
        <group_list>${arms('O')}</group_list>
        <measure>
          <title>Participants With Serum Urate at Goal</title>
          <population>All treated participants.</population>
          <units>Percentage of participants</units>
          <param>Number</param>
          <analyzed_list><analyzed>
            <units>Participants</units>
            <scope>Measure</scope>
            <count_list>
              <count group_id="O1" value="59"/>
              <count group_id="O2" value="59"/>
            </count_list>
          </analyzed></analyzed_list>
          <class_list><class><category_list><category><measurement_list>
            <measurement group_id="O1" value="66.1"/>
            <measurement group_id="O2" value="23.7"/>
          </measurement_list></category></category_list></class></class_list>
        </measure>
        <analysis_list>
          <analysis>
            <group_id_list><group_id>O1</group_id><group_id>O2</group_id></group_id_list>
            <non_inferiority_type>Superiority</non_inferiority_type>
            <p_value>&lt;0.001</p_value>
            <method>Regression, Logistic</method>
            <param_type>Odds Ratio (OR)</param_type>
            <param_value>6.26</param_value>
            <ci_percent>95</ci_percent>
            <ci_n_sides>2-Sided</ci_n_sides>
            <ci_lower_limit>2.80</ci_lower_limit>
            <ci_upper_limit>14.00</ci_upper_limit>
          </analysis>
        </analysis_list>
      </outcome>
      <outcome>
        <type>Secondary</type>
        <title>Change in Serum Urate</title>
        <time_frame>up to 24 weeks</time_frame>
        <group_list>${arms('O')}</group_list>
        <measure>
          <title>Change in Serum Urate</title>
          <units>mg/dL</units>
          <param>Median</param>
          <dispersion>Inter-Quartile Range</dispersion>
          <analyzed_list><analyzed>
            <units>Participants</units>
            <scope>Measure</scope>
            <count_list>
              <count group_id="O1" value="59"/>
              <count group_id="O2" value="59"/>
            </count_list>
          </analyzed></analyzed_list>
          <class_list><class><category_list><category><measurement_list>
            <measurement group_id="O1" value="-2.9" lower_limit="-3.8" upper_limit="-1.7"/>
            <measurement group_id="O2" value="-0.4" lower_limit="-1.0" upper_limit="0.3"/>
          </measurement_list></category></category_list></class></class_list>
        </measure>
      </outcome>
    </outcome_list>
    <reported_events>
      <group_list>${arms('E')}</group_list>
      <serious_events>
        <category_list>
          <category>
            <title>Total</title>
            <event_list><event>
              <sub_title>Total, serious adverse events</sub_title>
              <counts group_id="E1" subjects_affected="3" subjects_at_risk="59"/>
              <counts group_id="E2" subjects_affected="2" subjects_at_risk="59"/>
            </event></event_list>
          </category>
        </category_list>
      </serious_events>
      <other_events>
        <frequency_threshold>5</frequency_threshold>
        <category_list>
          <category>
            <title>Total</title>
            <event_list><event>
              <sub_title>Total, other adverse events</sub_title>
              <counts group_id="E1" subjects_affected="12" subjects_at_risk="59"/>
              <counts group_id="E2" subjects_affected="10" subjects_at_risk="59"/>
            </event></event_list>
          </category>
          <category>
            <title>Nervous system disorders</title>
            <event_list><event>
              <sub_title vocab="MedDRA 24.0">Headache</sub_title>
              <counts group_id="E1" events="8" subjects_affected="7" subjects_at_risk="59"/>
              <counts group_id="E2" events="6" subjects_affected="6" subjects_at_risk="59"/>
            </event></event_list>
          </category>
        </category_list>
      </other_events>
    </reported_events>
    <limitations_and_caveats>Two sites closed early.</limitations_and_caveats>
  </clinical_results>
</clinical_study>
`
