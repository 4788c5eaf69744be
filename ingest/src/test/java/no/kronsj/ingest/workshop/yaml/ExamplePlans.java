package no.kronsj.ingest.workshop.yaml;

/** The examples of the grammar, and one plan that uses every key. */
final class ExamplePlans {
    private ExamplePlans() {}

    static final String KLIMA = """
                                workshop: klimakronsj
                                edition: 2021
                                title: {nb: Klimakrønsj 2021, en: Climate Crunch 2021}
                                language: nb                     # of the material; nb | nn | en, detected per passage
                                zone: Europe/Oslo
                                programme:
                                  - {session: day-1, title: Hva mener vi?, start: 2021-09-22T09:00, end: 2021-09-22T13:00}
                                participants: {file: raw/påmeldte.xlsx, id: E-post, name: Navn, group: Gruppe,
                                               attributes: {municipality: Kommune, county: Fylke, role: Rolle}}
                                scales:
                                  agree5: {levels: [Helt uenig, Uenig, Verken eller, Enig, Helt enig], top: 2}
                                instruments:
                                  before:
                                    file: raw/forhånd.xlsx
                                    items: {knew: {heading: Hvem kjente du fra før?, multi: ";"}}
                                  after:
                                    file: raw/evaluering.xlsx     # format found by its signature; `format:` overrides
                                    wave: after
                                    person: E-post                # absent = anonymous, unlinked
                                    items:
                                      voice: {heading: Jeg fikk sagt min mening, scale: agree5}
                                documents:
                                  - {kind: definition, revision: v1, files: "raw/grupper/{group}/definisjon-v1.docx"}
                                  - {kind: roadmap,    revision: v2, files: "raw/grupper/{group}/veikart-v2.docx"}
                                  - {kind: feedback,   files: "raw/tilbakemeldinger/{group}/fra-{from}.docx"}
                                interactions:
                                  - {layer: pair-feedback, use: designed, eligible: cross-group, file: raw/trekning.csv}
                                  - {layer: one-to-one,    use: chosen, eligible: cross-group, file: raw/møter.ics}
                                  - {layer: known-before,  use: baseline, item: before.knew}
                                  - {layer: chat,          use: participation, unit: messages, files: "raw/chat/*.txt"}
                                  - {layer: speech,        use: participation, unit: seconds, files: "raw/transkripsjoner/{group}-{session}.vtt"}
                                  - {layer: attendance,    use: presence, files: "raw/teams/*.csv"}
                                goals:
                                  - id: new-contacts
                                    title: {nb: Et større faglig nettverk, en: A larger professional network}
                                    weight: 2
                                    criterion: effectiveness      # OECD-DAC; and level: reaction|learning|behaviour|results
                                    indicator: {kind: share-with-new-ties, layers: [one-to-one, chat], atLeast: 3}
                                    expected: {value: 0.60}       # the lower edge of level 0; or edges: [a, b, c, d]
                                privacy: {minimumCell: 5, retainUntil: 2026-12-31}
                                """;

    static final String TIDY = """
                               workshop: tidy
                               edition: 2024
                               language: en
                               participants: {file: participants.csv, id: participant, group: group, attributes: {county: county, role: role}}
                               missing: {DK: dont-know, NA: not-applicable, "": skipped}
                               scales:
                                 s5: {range: 1..5, top: 2}
                                 s11: {range: 1..11, nps: true}
                               instruments:
                                 before: {file: responses.csv, where: {instrument: before}, wave: before, layout: {person: participant, item: item, score: score},
                                          items: {voice: {scale: s5}, barriers: {scale: s5, reverse: true}}}
                                 after:  {file: responses.csv, where: {instrument: after}, wave: after, layout: {person: participant, item: item, score: score},
                                          items: {voice: {scale: s5}, barriers: {scale: s5, reverse: true}, recommend: {scale: s11}}}
                               documents:
                                 - {file: documents.csv, columns: {group: group, kind: kind, revision: revision, text: text}}
                                 - {kind: feedback, file: notes.csv, columns: {group: to_group, from: from_group, text: text}}
                               interactions:
                                 - {layer: known-before, use: baseline, file: interactions.csv, where: {layer: known-before}}
                                 - {layer: one-to-one, use: chosen, eligible: cross-group, file: interactions.csv, where: {layer: one-to-one}}
                                 - {layer: words, use: participation, unit: words, file: activity.csv, where: {unit: words},
                                    columns: {group: group, person: participant, amount: amount, minutes: minutes_present}}
                               goals:
                                 - {id: heard, weight: 2, indicator: {kind: share, item: after.voice}, expected: {edges: [0.4, 0.55, 0.7, 0.85]}}
                                 - {id: easier, indicator: {kind: net-score, item: after.barriers}, expected: {value: 0.1}}
                                 - {id: learned, indicator: {kind: change-direction, item: voice, waves: "before:after"}, expected: {edges: [-0.1, 0.1, 0.3, 0.5]}}
                               """;

    static final String LONGTERM = """
                                   workshop: longterm
                                   edition: 2017
                                   language: en
                                   participants: none
                                   missing: {NA: skipped, "": skipped}
                                   scales:
                                     freq: {levels: [Never, Less than once per year, Several times per year, Monthly, Weekly, Daily], top: 2}
                                     zeroToTen: {range: 0..10, nps: true}
                                   instruments:
                                     longterm:
                                       files: [profile.csv, questions.csv]
                                       join: row
                                       wave: follow-up
                                       items:
                                         usage-then:  {heading: Usage-Before, item: usage, wave: then, scale: freq}
                                         usage-after: {heading: Usage-Since, item: usage, wave: after, scale: freq}
                                         field:       {columns: Field..Column13, multi: columns}
                                         recommend:   {heading: Likely-To-Recommend, scale: zeroToTen}
                                   goals:
                                     - {id: recommended, indicator: {kind: nps, item: longterm.recommend}, expected: {value: 50}}
                                   """;

    /** Every key, each with a value that differs from what its absence means. */
    static final String EVERY_KEY = """
                                    workshop: strandvik
                                    edition: 2025
                                    title: {nb: Strandvik, nn: Strandvik, en: The Strandvik workshop}
                                    licence: CC-BY-4.0
                                    organiser: Strandvik kommune
                                    invented: true
                                    language: nn
                                    zone: Europe/London
                                    programme:
                                      - {session: day-1, title: Opning, start: 2025-03-04T09:00, end: 2025-03-04 12:30}
                                    participants: {file: raw/people.csv, id: Mail, name: Name, group: Group, attributes: {role: Role}}
                                    groups:
                                      - {id: blue, title: {nb: Blå, nn: Blå, en: Blue}, facilitator: Kari}
                                    missing: {Vet ikke: dont-know}
                                    scales:
                                      agree: {levels: [No, Partly, Mostly, Yes], top: 1, synonyms: {Yes: [Ja, Absolutely], No: Nei}}
                                      ten: {range: 1..11, nps: true, top: 3}
                                    instruments:
                                      before:
                                        file: raw/before.csv
                                        person: Mail
                                        weighting: role
                                        invited: {Dag 2: ja}
                                        items:
                                          voice: {scale: agree}
                                          useful: {scale: agree}
                                          recommend: {scale: ten}
                                          knew: {heading: Whom did you know?, multi: ","}
                                      after:
                                        files: [raw/after-1.csv, raw/after-2.csv]
                                        join: Mail
                                        format: limesurvey
                                        sheet: Answers
                                        codebook: raw/structure.lss
                                        where: {Status: complete}
                                        wave: later
                                        person: Mail
                                        attributes: {county: County}
                                        items:
                                          voice: {heading: I was heard, scale: agree, reverse: true}
                                          said-then: {item: said, wave: then, scale: agree}
                                          topics: {columns: Climate..Other, multi: columns}
                                          remarks: {text: true}
                                      stored:
                                        file: raw/long.csv
                                        layout: {person: who, item: what, score: answer}
                                    indices: {trust: [before.voice, before.useful]}
                                    documents:
                                      - {kind: roadmap, revision: v2, session: day-1, files: "docs/{group}.docx"}
                                      - {file: docs/all.csv, columns: {group: g, kind: k, revision: r, from: f, text: t}}
                                    interactions:
                                      - {layer: met, use: chosen, eligible: cross-group, directed: true, file: raw/met.csv, where: {ok: y},
                                         columns: {source: a, target: b, start: s, end: e, minutes: m}}
                                      - {layer: words, use: participation, unit: words, text: true, files: ["raw/{session}.csv"],
                                         columns: {group: g, person: p, amount: n}}
                                      - {layer: knew, use: baseline, item: before.knew}
                                      - {layer: liked, use: chosen, directed: true, reactions: true, file: raw/chat.json}
                                    questions:
                                      - {id: why, text: Why?}
                                    goals:
                                      - {id: g1, title: Heard, weight: 3, criterion: impact, level: learning, family: voices,
                                         indicator: {kind: share, item: after.voice}, expected: {value: 0.4, direction: down},
                                         evidence: docs/evidence.md, raters: [A, B]}
                                      - id: g2
                                        baseline: -1
                                        indicators:
                                          - {kind: net-score, item: before.voice}
                                          - {kind: nps, item: before.recommend}
                                          - {kind: mean, item: before.voice}
                                          - {kind: mean, index: trust}
                                          - {kind: change-direction, item: voice, waves: "before:later"}
                                          - {kind: share-improved, item: voice, waves: "before:later"}
                                          - {kind: response-rate, instrument: stored}
                                          - {kind: retention}
                                          - {kind: share-with-new-ties, layers: [met], atLeast: 2}
                                          - {kind: cross-ties, layer: met, attribute: role}
                                          - {kind: documents-delivered, document: roadmap, revision: v2}
                                          - {kind: roadmap-completeness}
                                          - {kind: uptake}
                                          - {kind: participation-balance, layer: words}
                                          - {kind: question-coverage}
                                          - {kind: theme-coverage}
                                          - {kind: rated, file: raw/levels.csv, columns: {goal: g, subject: s, rater: r, level: l}}
                                          - {sql: select 1}
                                        expected: {edges: [-0.1, 0, 0.1, 0.2]}
                                      - id: g3
                                        rule: any
                                        indicators: [{kind: share, item: after.voice}, {kind: retention}]
                                        expected: {value: 0.5}
                                    consent: {quotes: May we quote you?}
                                    privacy: {minimumCell: 4, retainUntil: 2026-12-31, sensitive: [voice, after.remarks]}
                                    assessment:
                                      purpose: To learn
                                      design: {nb: Før og etter, en: Before and after}
                                      judgement: {file: docs/judgement.md}
                                      limits: {file: {nb: docs/limits-nb.md, en: docs/limits-en.md}}
                                      follow-up: In a year
                                    """;
}
