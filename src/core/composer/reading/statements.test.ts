import { describe, expect, test } from "vitest";
import { capitalRule } from "./capitals.ts";
import { readStatement } from "./read-statement.ts";
import { unfitForLetter } from "./unfit.ts";

const keeps = capitalRule(new Set(["Nordarm", "Larkfield", "Siemens", "Erlangen", "Bansko"]));

describe("what people jot down about themselves becomes a sentence they could have written", () => {
  test.each([
    ["Excel (advanced), SAP", "I have experience with Excel (advanced) and SAP"],
    ["no accident in 7 years", "I have had no accident in 7 years"],
    ["CIA exam, top 10%", "I passed the CIA exam in the top 10%"],
    ["fluent in German + Turkish", "I am fluent in German and Turkish"],
    ["Level 5 QQI, finish in June", "I am working towards Level 5 QQI and will finish in June"],
    [
      "Diary studies with 60 nurses in 4 countries",
      "my experience includes diary studies with 60 nurses in 4 countries",
    ],
    ["I drive bus since 7 years", "I have driven a bus for 7 years"],
    ["28 moves per hour on ship-to-shore cranes", "I have handled 28 moves per hour on ship-to-shore cranes"],
    ["4 years as shift lead in a cold store", "I have spent 4 years as a shift lead in a cold store"],
    ["German C1, French B2, some Dutch", "I speak German at C1 level, French at B2 level and some Dutch"],
    ["Languages: Portuguese (native), English C2", "I speak Portuguese as my first language and English at C2 level"],
    ["Leadership: led 12 cooks in two kitchens", "I led 12 cooks in two kitchens"],
    ["Managed by me: 30 accounts worth €4m", "I managed 30 accounts worth €4m"],
    ["Sales: 6 years", "I have 6 years of experience in sales"],
    ["Customer service: 4 years in a call centre", "I have 4 years of customer service in a call centre"],
    ["forklift + reach truck licence", "I hold a forklift and reach truck licence"],
    [
      "Class 2 licence, digital tacho, 9 yrs no claims",
      "I hold a Class 2 licence and a digital tacho, and have gone 9 years with no claims",
    ],
    ["HGV class 1 since 2014", "I have held an HGV class 1 licence since 2014"],
    ["ran 3 sites at once; zero lost-time injuries", "I ran 3 sites at once, with zero lost-time injuries"],
    ["introduced checklists → errors down 30%", "I introduced checklists, with errors down 30%"],
    ["cut set-up time 90 → 35 min", "I cut set-up time from 90 to 35 minutes"],
    [
      "Reduced no-shows from 18% to 7% by texting patients the day before",
      "I reduced no-shows from 18% to 7% by texting patients the day before",
    ],
    [
      "wrote the onboarding guide, which cut the first week in half",
      "I wrote the onboarding guide, which cut the first week in half",
    ],
    ["opened 2 branches and it took only 5 months", "I opened 2 branches and it took only 5 months"],
    ["Responsible of 14 waiters in high season", "I am responsible for 14 waiters in high season"],
    ["in charge for the spare parts of 40 machines", "I am in charge of the spare parts of 40 machines"],
    ["Am used to night work", "I am used to night work"],
    ["I'm a trained first aider", "I am a trained first aider"],
    ["Used to run the tasting room on Saturdays", "I used to run the tasting room on Saturdays"],
    ["never missed a delivery date in 3 years", "I have never missed a delivery date in 3 years"],
    ["12 apprentices trained, 11 passed first time", "I trained 12 apprentices, and 11 passed first time"],
    ["300 heat pumps installed", "I installed 300 heat pumps"],
    ["BSc Nursing, Manchester", "I have a BSc in Nursing (Manchester)"],
    ["Master in Food Science (Wageningen)", "I have a master's degree in Food Science (Wageningen)"],
    ["PhD in polymer physics", "I have a PhD in polymer physics"],
    ["CPA, big 4 background", "I am a CPA and have a big 4 background"],
    ["Hold a valid DBS certificate", "I hold a valid DBS certificate"],
    ["First aid at work certificate (2025)", "I hold a first aid at work certificate (2025)"],
    ["own car and clean licence", "I have my own car and clean licence"],
    ["own client base of about 80 people", "I have my own client base of about 80 people"],
    ["good with Excel", "I am good with Excel"],
    ["very good Excel skills, VBA", "I have very good Excel skills and experience with VBA"],
    ["calm under pressure, used to 12-hour shifts", "I am calm under pressure and used to 12-hour shifts"],
    ["punctual and honest", "I am punctual and honest"],
    ["Team player", "I am a team player"],
    ["hard working", "I am hard-working"],
    ["native Spanish speaker, C1 English", "I am a native Spanish speaker and speak English at C1 level"],
    ["bilingual English/French", "I am bilingual in English and French"],
    ["Employee of the month March 2024", "I was employee of the month in March 2024"],
    ["won the regional apprentice prize 2022", "I won the regional apprentice prize in 2022"],
    ["nominated for best teacher in 2023", "I was nominated for best teacher in 2023"],
    ["published 3 cookbooks, one translated into Dutch", "I published 3 cookbooks, one of them translated into Dutch"],
    ["2 patents on valve seats", "I hold 2 patents on valve seats"],
    ["7 marathons for charity", "my experience includes 7 marathons for charity"],
    ["approx. 200 weddings catered", "I catered about 200 weddings"],
    ["around 60 covers a night on my own", "I have handled around 60 covers a night on my own"],
    ["budget of €1.2m and a team of 9", "my responsibilities have included a budget of €1.2m and a team of 9"],
    [
      "P&L responsibility for 3 stores, £11m turnover",
      "my experience includes P&L responsibility for 3 stores and £11m turnover",
    ],
    [
      "worked in big hotel in Dubai as receptionist for 3 years",
      "I worked in a big hotel in Dubai as a receptionist for 3 years",
    ],
    [
      "I work since 2019 like electrician in construction site",
      "I have worked since 2019 as an electrician on construction sites",
    ],
    ["I have wrote the manual of quality for 2 factories", "I have written the manual of quality for 2 factories"],
    ["I didn't had any accident in 10 years", "I didn't have any accident in 10 years"],
    ["I am nurse since 12 years", "I have been a nurse for 12 years"],
    ["made an internship at Siemens in Erlangen", "I did an internship at Siemens in Erlangen"],
    [
      "Actually leading the maintenance team of 6 person",
      "I have experience in leading the maintenance team of 6 people",
    ],
    ["have experience of 5 years in hotel", "I have 5 years of experience in a hotel"],
    ["responsible for training 25 new hire every year", "I am responsible for training 25 new hires every year"],
    ["Speaks 4 languages", "I speak 4 languages"],
    [
      "Led the migration of 1,2 million records; downtime was under 1 hour",
      "I led the migration of 1.2 million records, and downtime was under 1 hour",
    ],
    [
      "Built a pricing model in Python. It saves the team 6 hours a week.",
      "I built a pricing model in Python, and it saves the team 6 hours a week",
    ],
    [
      "Trained 40 volunteers. Turnover halved. Now they train each other.",
      "I trained 40 volunteers, and turnover halved",
    ],
    ["Rebuilt the intranet, traffic +40%", "I rebuilt the intranet, with traffic up 40%"],
    ["stock losses -12% in a year", "my results include stock losses down 12% in a year"],
    ["NPS up from 31 to 54 in 2 years", "my results include NPS up from 31 to 54 in 2 years"],
    ["customer satisfaction 96%", "my results include customer satisfaction of 96%"],
    ["Sales 120% of target three years running", "my results include sales at 120% of target three years running"],
    ["conversion rate from 1.2% to 2.9%", "my results include a conversion rate going from 1.2% to 2.9%"],
    ["top seller 2023 and 2024", "I was top seller in 2023 and 2024"],
    ["top 5% of my class", "I was in the top 5% of my class"],
    ["3rd in the national pastry competition", "I came 3rd in the national pastry competition"],
    ["managing 18 cleaners on three floors", "I have experience in managing 18 cleaners on three floors"],
    ["working with autistic children since 2016", "I have been working with autistic children since 2016"],
    ["teaching piano for 8 years", "I have spent 8 years teaching piano"],
    ["taking care of 24 residents at night alone", "I have experience in taking care of 24 residents at night alone"],
    ["shadowed the head of claims for six months", "I shadowed the head of claims for six months"],
    ["have been teaching Year 6 for nine years", "I have been teaching Year 6 for nine years"],
    ["has managed tenders up to EUR 5m", "I have managed tenders up to EUR 5m"],
    ["He led the refit of two trawlers", "I led the refit of two trawlers"],
    ["Plans routes for 30 vans and trains new drivers", "I plan routes for 30 vans and train new drivers"],
    ["At Larkfield, moved payroll to the cloud in 10 weeks", "at Larkfield, I moved payroll to the cloud in 10 weeks"],
    [
      "In my last job I cut agency spend by a third, no overtime since",
      "in my last job I cut agency spend by a third, with no overtime since",
    ],
    [
      "During the pandemic set up home visits for 70 families",
      "during the pandemic I set up home visits for 70 families",
    ],
    ["as union rep I settled 12 disputes", "as union rep I settled 12 disputes"],
    ["with two colleagues I wrote the regional flood plan", "with two colleagues I wrote the regional flood plan"],
    ["keen gardener and beekeeper", "I am a keen gardener and beekeeper"],
    ["I can read engineering drawings", "I can read engineering drawings"],
    ["know the Baltic timber market well", "I know the Baltic timber market well"],
    ["ability to explain tax to farmers", "I have the ability to explain tax to farmers"],
    ["eye for detail", "I have an eye for detail"],
    ["attention to detail", "I pay attention to detail"],
    ["network of 40 freelance interpreters", "I have a network of 40 freelance interpreters"],
    ["experience in wound care", "I have experience in wound care"],
    ["10+ years exp in hospitality mgmt", "I have 10+ years of experience in hospitality management"],
    ["knowledge of IFRS 16", "I have knowledge of IFRS 16"],
    ["hands-on experience w/ Zeiss microscopes", "I have hands-on experience with Zeiss microscopes"],
    ["SQL, Python, dbt", "I have experience with SQL, Python and dbt"],
    ["Revit, AutoCAD & Navisworks every day", "I have worked with Revit and AutoCAD and Navisworks every day"],
    ["Kubernetes in production for 4 yrs", "I have worked with Kubernetes in production for 4 years"],
    ["ISO 9001 lead auditor", "I am an ISO 9001 lead auditor"],
    ["Six Sigma green belt", "I hold a Six Sigma green belt"],
    ["PRINCE2 practitioner", "I am a PRINCE2 practitioner"],
    ["Gas Safe registered", "I am Gas Safe registered"],
    [
      "Montessori trained, 11 years with under-threes",
      "I am Montessori trained and have 11 years of experience with under-threes",
    ],
    ["RYA Yachtmaster with commercial endorsement", "I am an RYA Yachtmaster with commercial endorsement"],
    ["IELTS 7.5", "I have an IELTS score of 7.5"],
    [
      "90 tickets a week, first reply under 20 min",
      "I have handled 90 tickets a week, with a first reply under 20 minutes",
    ],
    [
      "repaired 40 roofs after the 2021 storm (no call-backs)",
      "I repaired 40 roofs after the 2021 storm (no call-backs)",
    ],
    ["helped 17 families to find a flat", "I helped 17 families to find a flat"],
    [
      "It was my idea to scan the archive, 11,000 plans are online now",
      "it was my idea to scan the archive, and 11,000 plans are online now",
    ],
    ["My thesis was about soil salinity in the Nile delta", "my thesis was about soil salinity in the Nile delta"],
    ["We won 4 public tenders with my drawings", "we won 4 public tenders with my drawings"],
    ["there were 90 kids in my swimming groups", "there were 90 kids in my swimming groups"],
    ["I would say I'm patient", "I am patient"],
    ["not afraid of heights", "I am not afraid of heights"],
    ["I learned Welsh for the job", "I learned Welsh for the job"],
    [
      "moved from Manila to Bergen alone at 19 and learned Norwegian in a year",
      "I moved from Manila to Bergen alone at 19 and learned Norwegian in a year",
    ],
    ["taught myself COBOL to keep the old system alive", "I taught myself COBOL to keep the old system alive"],
    [
      "saved the company about 80k a year by renegotiating the waste contract, and the supplier stayed",
      "I saved the company about 80k a year by renegotiating the waste contract, and the supplier stayed",
    ],
    [
      "wrote 14 grant applications of which 9 were funded for a total of about 2.3 million dollars over four years while teaching full time and also looking after the department's equipment pool and its students",
      "I wrote 14 grant applications of which 9 were funded for a total of about 2.3 million dollars over four years",
    ],
    ["1000+ hours of subtitling", "my experience includes 1000+ hours of subtitling"],
    ["two seasons as a ski instructor in Bansko", "I have spent two seasons as a ski instructor in Bansko"],
    ["2 yrs warehouse, 1 yr forklift", "I have 2 years of warehouse experience and 1 year of forklift experience"],
    [
      "3 yrs kindergarten, 2 yrs primary school",
      "I have 3 years of kindergarten experience and 2 years of experience in primary school",
    ],
    ["Cert III in Aged Care, currently doing Cert IV", "I hold Cert III in Aged Care and am currently doing Cert IV"],
    [
      "Truck driver, ADR, 8 years, no accident",
      "I am a truck driver with 8 years of experience and hold an ADR certificate, with no accident",
    ],
    [
      "care assistant for 6 years w/ dementia patients",
      "I have worked as a care assistant for 6 years with dementia patients",
    ],
    ["barista champion of Kerala 2024", "I was barista champion of Kerala in 2024"],
  ])("%s", (typed, read) => {
    expect(readStatement(typed, keeps, ["Maya"]).forms.full).toBe(read);
  });
});

describe("what cannot be made a sentence is left out", () => {
  test.each(["nothing special", "yes", "because I like people", "asdf qwer"])("%s", (typed) => {
    expect(readStatement(typed, keeps, []).unplaced).toBeDefined();
  });
  test.each(["Ich habe 5 Jahre Erfahrung", "trabajo en hoteles desde 2018", "bin seit 2019 vereidigt"])(
    "%s",
    (typed) => {
      expect(unfitForLetter(typed)).toContain("Type it in English");
    },
  );
});
