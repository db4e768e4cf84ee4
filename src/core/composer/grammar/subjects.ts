// Which subject lines are there for each purpose? Three to six words did best (Boomerang, 40 million mails).
import type { Purpose } from "../../case/words.ts";
import { claim, courtesy, move, type Move } from "./phrase.ts";

export const SUBJECTS: Readonly<Record<Purpose, Move>> = {
  "thank-you": move("subject-thank-you", [
    claim("Thank you – {role}"),
    claim("{role}: thank you for your time"),
    claim("Thank you for our conversation – {role}"),
    claim("{role} interview – thank you"),
    claim("Thank you for your time – {role}"),
    claim("{role}: thank you"),
    claim("With thanks – {role}"),
    claim("{role}: our conversation"),
    claim("Our conversation about the {role} role"),
    claim("Many thanks – {role}"),
  ]),
  materials: move("subject-materials", [claim("{role}: as promised"), claim("As promised – {role}")]),
  clarification: move("subject-clarification", [
    claim("{role}: one more point"),
    claim("Our conversation – {role}"),
    claim("{role}: following up"),
  ]),
  "status-inquiry": move("subject-status", [
    claim("{role}: next steps"),
    claim("Following up – {role}"),
    claim("{role}: following up"),
    claim("My application for {role}"),
  ]),
  connect: move("subject-connect", [claim("Staying in touch – {role}")]),
  "feedback-request": move("subject-feedback", [
    claim("{role}: a request for feedback"),
    claim("A question after my application – {role}"),
  ]),
  "rejection-reply": move("subject-rejection", [
    claim("Thank you – {role}"),
    claim("{role}: thank you for letting me know"),
  ]),
  "offer-reply": move("subject-offer", [claim("Your offer – {role}"), claim("{role}: thank you for your offer")]),
  "check-in": move("subject-check-in", [
    claim("A short hello from {candidate}"),
    claim("Greetings from {candidate}"),
    claim("{company} – a short hello"),
  ]),
  "share-article": move("subject-article", [
    courtesy("An article that may interest you"),
    courtesy("An article for you"),
    courtesy("A short read for you"),
  ]),
};

export const ACCEPT_SUBJECTS = move("subject-accept", [
  claim("{role}: I'm glad to accept"),
  claim("Acceptance of your offer – {role}"),
]);

export const DECLINE_SUBJECTS = move("subject-decline", [claim("Your offer – {role}"), claim("{role}: your offer")]);
