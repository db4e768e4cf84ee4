// Are the mistakes of people who learned English later told, with the right correction, and good sentences left alone?
import { describe, expect, test } from "vitest";
import { readLetter } from "../read-letter.ts";
import { findingsOf } from "../review.ts";
import * as grammar from "../rules/grammar.ts";

/** The sentence with the first correction of every remark put in; undefined where a remark has none. */
function mended(sentence: string): string | undefined {
  const message = `Dear Dana,\n\n${sentence}\n\nBest,\nMaya`;
  const remarks = findingsOf(grammar, readLetter({ message })).toSorted((a, b) => b.start - a.start);
  let text = message;
  let last = message.length;
  for (const { start, end, fixes } of remarks) {
    if (end > last) continue;
    if (fixes?.[0] === undefined) return undefined;
    text = text.slice(0, start) + fixes[0].text + text.slice(end);
    last = start;
  }
  return text.slice("Dear Dana,\n\n".length, -"\n\nBest,\nMaya".length);
}

/** Wrong, right, and two sentences of the same look that are right already. */
const ROWS: readonly (readonly [wrong: string, right: string, ...good: string[]])[] = [
  // -ing, plain verb, third form
  [
    "I look forward to hear from you.",
    "I look forward to hearing from you.",
    "I look forward to our talk.",
    "I look forward to work that lasts.",
  ],
  [
    "Thank you for take the time.",
    "Thank you for taking the time.",
    "Thank you for talks like this one.",
    "Thanks for help with the form.",
  ],
  [
    "I am interested in join your team.",
    "I am interested in joining your team.",
    "I am interested in design and care.",
    "My interest in work at height is real.",
  ],
  [
    "I am capable of lead a team.",
    "I am capable of leading a team.",
    "The chance of rain is small.",
    "I like the idea of change.",
  ],
  [
    "I am used to work at night.",
    "I am used to working at night.",
    "The tool was used to move it.",
    "I used to work at night.",
  ],
  [
    "I enjoyed to meet you.",
    "I enjoyed meeting you.",
    "The price is considered to be fair.",
    "We agreed to keep to the plan.",
  ],
  [
    "After to see the cell I understood.",
    "After seeing the cell I understood.",
    "The day before to me was grey.",
    "Without it to hand I was lost.",
  ],
  [
    "I would like to thanking you.",
    "I would like to thank you.",
    "It helped me feeling tired.",
    "I look forward to meeting you.",
  ],
  [
    "I will sending the slides.",
    "I will send the slides.",
    "I will bring the slides.",
    "The will being read, we left.",
  ],
  ["You can to call me.", "You can call me.", "He has the will to win.", "I can, to be honest, wait."],
  [
    "I will can start in May.",
    "I will be able to start in May.",
    "I can and will start in May.",
    "You might, could you, try it.",
  ],
  ["It made me to think again.", "It made me think again.", "I was made to think again.", "It is made to order."],
  ["Let me to know.", "Let me know.", "Let me try to know.", "They let us in to see it."],
  ["I want that you know it.", "I want you to know it.", "I want that role.", "We need that planner more."],
  [
    "I suggest you to meet Omar.",
    "I suggest that you meet Omar.",
    "I suggest you meet Omar.",
    "You recommended him to me.",
  ],
  [
    "You explained me the planner.",
    "You explained to me the planner.",
    "You explained the planner to me.",
    "Can you describe it to me?",
  ],
  ["I am agree with you.", "I agree with you.", "We are in agreement.", "Am I right that you agree?"],
  ["I am work in a team.", "I work in a team.", "I am at work.", "The hours I am at work are few."],
  ["I working there now.", "I am working there now.", "I, working late, saw it.", "What I like is working there."],
  ["I was worked in Ghent.", "I worked in Ghent.", "It was worked out by Omar.", "I was wanted elsewhere."],
  ["I am graduated from Ghent.", "I graduated from Ghent.", "I am a graduate of Ghent.", "I was a graduate in Ghent."],
  ["I didn't had time.", "I didn't have time.", "What I did had weight.", "The things you do made sense."],
  ["Did you received it?", "Did you receive it?", "You did, had you known, well.", "Did it work as you hoped?"],
  [
    "I came for to see the cell.",
    "I came to see the cell.",
    "It is for you to see.",
    "What I hoped for to begin with was less.",
  ],
  [
    "I take courses for improve my English.",
    "I take courses to improve my English.",
    "I look for more.",
    "Thanks for support in this.",
  ],
  [
    "It was a pleasure to meet you and learning more about it.",
    "It was a pleasure to meet you and learn more about it.",
    "I enjoyed meeting you and learning more about it.",
    "We talk about seeing and learning from it.",
  ],
  [
    "Thank you for meeting me and explained the role.",
    "Thank you for meeting me and explaining the role.",
    "Thank you for meeting me, and you explained it well.",
    "I liked your meeting and took notes.",
  ],
  [
    "I would appreciate if you wrote.",
    "I would appreciate it if you wrote.",
    "I would appreciate it if you wrote.",
    "I would appreciate a note if you can.",
  ],
  ["I use to work alone.", "I used to work alone.", "The tools I use to work are old.", "What I use to help is this."],
  ["I feel myself comfortable here.", "I feel comfortable here.", "I see myself here.", "I felt it myself."],
  ["I have went there.", "I have gone there.", "All I have came from there.", "What I have did help."],
  ["I have learn a lot.", "I have learned a lot.", "I have work to do.", "You have a change of plan."],
  // prepositions
  ["It depends of the day.", "It depends on the day.", "It depends on you.", "It depends, of course."],
  [
    "I am interested for the role.",
    "I am interested in the role.",
    "It is of interest for all.",
    "My interest in it is old.",
  ],
  [
    "I am responsible of the cell.",
    "I am responsible for the cell.",
    "I am responsible for it.",
    "Who is responsible?",
  ],
  [
    "We discussed about the planner.",
    "We discussed the planner.",
    "We discussed the planner.",
    "We had a discussion about it.",
  ],
  [
    "I attended to the interview.",
    "I attended the interview.",
    "I attended to my patients.",
    "I attended two of them.",
  ],
  ["I lack of experience.", "I lack experience.", "The lack of time is known.", "For lack of time I left."],
  [
    "I answered to your questions.",
    "I answered your questions.",
    "I answered to the board.",
    "The answer to your question is yes.",
  ],
  ["I listen the radio.", "I listen to the radio.", "I listen to it.", "Listen, the radio is on."],
  ["I am waiting your answer.", "I am waiting for your answer.", "I am waiting for it.", "I can wait."],
  ["I agree you on that.", "I agree with you on that.", "I agree with you.", "We agree, you and I."],
  [
    "Due the storm I was late.",
    "Due to the storm I was late.",
    "The report was due the next day.",
    "It is due to the storm.",
  ],
  ["We met in Monday.", "We met on Monday.", "We met on Monday.", "In Monday's talk it came up."],
  ["We met on March.", "We met in March.", "We met on March 3.", "On my march I met them."],
  [
    "We spoke on the morning.",
    "We spoke in the morning.",
    "We spoke on the morning of the fair.",
    "I work on the morning shift.",
  ],
  ["See you on next Monday.", "See you next Monday.", "It is on next Monday's list.", "Next Monday suits me."],
  [
    "I am free in the weekend.",
    "I am free at the weekend.",
    "I am free at the weekend.",
    "In the weekend paper I read it.",
  ],
  ["Despite of the rain we met.", "Despite the rain we met.", "In spite of the rain we met.", "Despite it we met."],
  [
    "In spite the rain we met.",
    "In spite of the rain we met.",
    "In spite of it we met.",
    "Spite the old rules and win.",
  ],
  [
    "I write regarding to the role.",
    "I write regarding the role.",
    "I write regarding the role.",
    "With regard to the role, yes.",
  ],
  ["I did it by my own.", "I did it on my own.", "I did it by my own rules.", "I did it on my own."],
  ["You can contact with me.", "You can contact me.", "I am in contact with you.", "My contact with him was short."],
  ["We talked you about it.", "We talked to you about it.", "We talked about you.", "I talked with you about it."],
  ["I enjoyed talking you.", "I enjoyed talking to you.", "I enjoyed talking to you.", "I enjoyed your talk."],
  [
    "According with my notes it is so.",
    "According to my notes it is so.",
    "It is in accord with my notes.",
    "According to my notes it is so.",
  ],
  ["I am proud about it.", "I am proud of it.", "I am proud of it.", "I was proud for her."],
  [
    "It consists on two parts.",
    "It consists of two parts.",
    "It consists of two parts.",
    "Its charm consists in being small.",
  ],
  // nouns and articles
  [
    "Thank you for the informations.",
    "Thank you for the information.",
    "Thank you for the information.",
    "It informs the nation.",
  ],
  ["You gave me an advice.", "You gave me some advice.", "You gave me advice.", "I met an advice worker."],
  ["I need a feedback.", "I need some feedback.", "I need a feedback round.", "It is a feedback loop."],
  ["These information help.", "This information help.", "This information helps.", "These information sheets help."],
  ["I had much questions.", "I had many questions.", "I had many questions.", "I had as many as you."],
  ["I have many experience.", "I have much experience.", "I have much of it.", "I had many experience days."],
  ["I have a lot experience.", "I have a lot of experience.", "I learned a lot.", "A lot happened."],
  ["Every engineers knows it.", "Every engineer knows it.", "Every engineer knows it.", "Each brings a chair."],
  [
    "One of the reason is time.",
    "One of the reasons is time.",
    "One of the reasons is time.",
    "One of the team leads is here.",
  ],
  [
    "Thank you for opportunity.",
    "Thank you for the opportunity.",
    "Thank you for the opportunity.",
    "Thank you for interview tips.",
  ],
  [
    "I am interested in position.",
    "I am interested in the position.",
    "I am interested in the position.",
    "I care about position sensors.",
  ],
  [
    "I worked in field of robots.",
    "I worked in the field of robots.",
    "I worked in the field of robots.",
    "In fields of wheat I ran.",
  ],
  ["I had chance to see it.", "I had the chance to see it.", "I had the chance to see it.", "By chance I saw it."],
  [
    "I worked as nurse in Ghent.",
    "I worked as a nurse in Ghent.",
    "I worked as head nurse in Ghent.",
    "As nurses in Ghent know, yes.",
  ],
  ["I am engineer.", "I am an engineer.", "I am an engineer.", "I am engineering lead."],
  ["That is a good news.", "That is good news.", "That is good news.", "It was a good news day."].slice(0, 3) as [
    string,
    string,
    string,
  ],
  ["I live in the Germany.", "I live in Germany.", "I live in the Netherlands.", "I work in the Germany team."],
  [
    "The childrens were happy.",
    "The children were happy.",
    "The children were happy.",
    "The children's room was full.",
  ],
  ["I have three year of it.", "I have three years of it.", "It was a three year plan.", "One year of it is enough."],
  // agreement
  [
    "The questions of your team was good.",
    "The questions of your team were good.",
    "One of the questions was good.",
    "What the questions of your team was about I know.",
  ],
  [
    "The quality of your products are high.",
    "The quality of your products is high.",
    "The quality of your products is high.",
    "Many of your products are good.",
  ],
  ["She work with me.", "She works with me.", "Let her work with me.", "Did she work with me?"],
  ["I likes the team.", "I like the team.", "Everyone like you likes it.", "What I do makes sense."],
  ["It sound great.", "It sounds great.", "Make it sound great.", "Does it sound good to you?"],
  [
    "The role require more of me.",
    "The role requires more of me.",
    "Does the role need a nurse?",
    "I saw the job offer the other day.",
  ],
  [
    "The tasks was very clear.",
    "The tasks were very clear.",
    "One of the tasks was very clear.",
    "Knowing the tasks was important.",
  ],
  ["There is many ideas.", "There are many ideas.", "There is a lot of progress.", "There is more."],
  // tenses and times
  [
    "I work there since five years.",
    "I have worked there for five years.",
    "I have worked there since 2019.",
    "I work there.",
  ],
  [
    "I have done it since three years.",
    "I have done it for three years.",
    "I have done it since three years ago.",
    "Since three weeks had passed, I left.",
  ],
  [
    "I worked there during two years.",
    "I worked there for two years.",
    "I worked there during the year.",
    "During many weeks of rain we read.",
  ],
  ["Yesterday I have met Omar.", "Yesterday I met Omar.", "I have met Omar.", "Yesterday I met Omar."],
  ["I am having five years of it.", "I have five years of it.", "I am having a good time.", "I am having coffee."],
  ["I will send it until Friday.", "I will send it by Friday.", "I will wait until Friday.", "I am away until Friday."],
  // false friends and pairs
  [
    "I made many experiences there.",
    "I gained many experiences there.",
    "It made the experience better.",
    "I made an experiment.",
  ],
  [
    "I made an internship there.",
    "I did an internship there.",
    "I did an internship there.",
    "You make training easier.",
  ],
  ["I did a mistake.", "I made a mistake.", "How did mistakes come up?", "I made it by mistake."],
  [
    "I would be glad to become an answer.",
    "I would be glad to get an answer.",
    "I would like to become a nurse.",
    "It became a call to arms.",
  ].slice(0, 3) as [string, string, string],
  [
    "My actual job is in Ghent.",
    "My current job is in Ghent.",
    "The actual job is in Ghent.",
    "My actual job, not the title, matters.",
  ],
  ["I assisted to the meeting.", "I attended the meeting.", "I assisted at the desk.", "I assisted Omar."],
  [
    "I would be happy about an answer.",
    "I would be happy to receive an answer.",
    "I am happy about it.",
    "I would be happy to get an answer.",
  ],
  [
    "All what I know is this.",
    "Everything that I know is this.",
    "All that I know is this.",
    "After all, what I know is this.",
  ],
  ["It is more better now.", "It is better now.", "We need many more better tools.", "It is much better."],
  [
    "It was enough good for me.",
    "It was good enough for me.",
    "It was good enough for me.",
    "There are enough good ideas.",
  ],
  ["I don't know nothing.", "I don't know anything.", "I have no choice.", "I don't know, nothing came."],
  [
    "Although it rained, but we met.",
    "Although it rained, we met.",
    "Although it rained, we met.",
    "It rained, but we met.",
  ],
  ["I very enjoyed it.", "I very much enjoyed it.", "I very much enjoyed it.", "It was very enjoyable."],
  ["I could not to answer it.", "I could not answer it.", "Why not to everyone?", "I chose not to answer."],
  ["I have been worked there.", "I have worked there.", "It has been worked on.", "I have been working there."],
  [
    "I am interested to work with you.",
    "I am interested in working with you.",
    "I was interested to hear it.",
    "It is of interest to work on it.",
  ],
  ["I know to use Excel.", "I know how to use Excel.", "I know how to use it.", "You know to whom it goes."],
  ["He said me that it is small.", "He told me that it is small.", "He said that to me.", "You said you were small."],
  ["I finished it on 2019.", "I finished it in 2019.", "It is based on 2019 figures.", "I finished it on 3 May 2019."],
  [
    "I enjoyed very much the tour.",
    "I very much enjoyed the tour.",
    "I enjoyed the tour very much.",
    "I enjoyed it very much.",
  ],
  [
    "I would like to precise one point.",
    "I would like to clarify one point.",
    "It is a precise point.",
    "To be precise, one point.",
  ],
  ["I speak German very good.", "I speak German very well.", "I know it is very good.", "We speak of very good ones."],
  [
    "The salary it is not important.",
    "The salary is not important.",
    "The way it is now is fine.",
    "The salary is what it is.",
  ],
  [
    "You told me what are the main tasks.",
    "You told me what the main tasks are.",
    "You told me what the point is.",
    "I asked, and what are the tasks?",
  ],
  [
    "I remain at your disposition.",
    "I remain at your disposal.",
    "I am at your disposal.",
    "He has a sunny disposition.",
  ],
  ["I fit to your team.", "I fit into your team.", "The arm is fit to your cell.", "I am fit to work."],
  ["I hope to hear of you.", "I hope to hear from you.", "I have heard of you.", "I hope to hear of it."],
  ["I am motivated for learn it.", "I am motivated to learn it.", "I am ready for work.", "I am happy for you."],
  [
    "My colleagues says it is so.",
    "My colleagues say it is so.",
    "One of my colleagues says so.",
    "My colleague says so.",
  ],
  [
    "My English is good, and my german too.",
    "My English is good, and my German too.",
    "i speak english on monday.",
    "I wrote it in French.",
  ],
  ["I can start on the 1st of may.", "I can start on the 1st of May.", "It may be so.", "I can start in May."],
  ["We met on monday.", "We met on Monday.", "We met on Monday.", "I read it on Sunday."],
  ["My concurrents are many.", "My competitors are many.", "Two concurrent runs failed.", "They ran concurrently."],
];

describe("mistakes", () => {
  test.each(ROWS.map(([wrong, right]) => [wrong, right] as const))("%s → %s", (wrong, right) => {
    expect(mended(wrong)).toBe(right);
  });
});

describe("greeting and closing", () => {
  const remarksOn = (message: string) =>
    findingsOf(grammar, readLetter({ message })).map(
      ({ start, end, fixes }) => `${message.slice(start, end)} → ${fixes[0]?.text}`,
    );
  test.each([
    ["Best regard,", "regard → regards"],
    ["Your sincerely,", "Your → Yours"],
    ["Your's faithfully,", "Your's → Yours"],
    ["Sincerely your,", "your → yours"],
    ["Best wish,", "wish → wishes"],
    ["Yours sincere,", "sincere → sincerely"],
  ])("“%s” is mended", (line, remark) => {
    expect(remarksOn(`Dear Dana,\n\nThank you for the tour.\n\n${line}\nMaya`)).toEqual([remark]);
  });

  test.each(["Best regards,", "Yours sincerely,", "Sincerely yours,", "Best wishes,", "Warmly,", "Regards,"])(
    "“%s” is right",
    (line) => {
      expect(remarksOn(`Dear Dana,\n\nThank you for the tour.\n\n${line}\nMaya`)).toEqual([]);
    },
  );

  test.each([
    ["Dear Dana I am writing about the role.", ["Dana → Dana,"]],
    ["Dear Dr. Voss thank you for the tour.", ["Dr. Voss → Dr. Voss,"]],
    ["Dear Dana, I am writing about the role.", []],
    ["Dear Dana\nI am writing about the role.", []],
    ["Dear Dana – thank you for the tour.", []],
    ["Dear Dana: thank you for the tour.", []],
  ])("%s", (start, remarks) => {
    expect(remarksOn(`${start}\n\nBest,\nMaya`)).toEqual(remarks);
  });
});

describe("sentences that only look like them", () => {
  test.each(ROWS.flatMap(([, right, ...good]) => [right, ...good]).filter((text, at, all) => all.indexOf(text) === at))(
    "%s",
    (sentence) => {
      const remarks = findingsOf(grammar, readLetter({ message: `Dear Dana,\n\n${sentence}\n\nBest,\nMaya` }));
      expect(remarks.filter((remark) => remark.severity !== "info").map((remark) => remark.says)).toEqual([]);
    },
  );
});
