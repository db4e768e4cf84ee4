// Which sentences can an inquiry after silence be made of?
import { claim, courtesy, move } from "./phrase.ts";

export const REMINDER = move("reminder", [
  claim("We spoke {day} about the {role} role, and I remain very interested in it."),
  claim("Thank you again for our conversation {day} about the {role} position. My interest in it is unchanged."),
  claim("Since our conversation {day} about the {role} role I have stayed very interested in joining {company}."),
  claim(
    "I'm writing about the {role} position, which we discussed {day} and which I would still very much like to take on.",
  ),
]);

export const NEWS = move("news", [
  claim("I read that {company} {news.it}; congratulations."),
  claim("I saw that {company} {news.it}. That must make this a busy and interesting time."),
  claim("I was glad to read about {news.np}."),
  claim("The news about {news.np} caught my eye."),
]);

export const LEARNED = move("learned", [
  claim("Since we spoke, {learned.full}."),
  claim("In the meantime, {learned.full}."),
]);

export const ASK = move("ask", [
  courtesy("Could you tell me where the decision stands?"),
  courtesy("Is there anything you can share about where things stand?"),
  courtesy("May I ask how the process is going?"),
]);

export const OFFER_MORE = move("offer-more", [
  courtesy("If further information would help, I'm glad to send it."),
  courtesy("I'm happy to provide anything else you need."),
  courtesy("If you need anything more from me, a short message is enough."),
]);
