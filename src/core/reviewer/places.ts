// Which capitalised words name a place, a tool, a language or a team rather than an employer?
import { fold } from "./fold.ts";

const NAMES = new Set(
  `afghanistan albania algeria america angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia botswana brazil britain bulgaria cambodia cameroon canada chile china colombia croatia cuba cyprus czechia denmark dubai ecuador egypt england estonia ethiopia europe eu finland france georgia germany ghana greece guatemala hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kuwait latvia lebanon libya lithuania luxembourg malaysia malta mexico moldova mongolia morocco mozambique nepal netherlands nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia spain sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uae uganda uk ukraine uruguay us usa venezuela vietnam wales yemen zambia zimbabwe africa asia
  amsterdam athens atlanta auckland austin bangalore bengaluru bangkok barcelona basel beijing beirut belfast belgrade berlin bern birmingham bogota bologna bonn boston bratislava brisbane bristol brussels bucharest budapest cairo calgary cambridge cardiff chennai chicago cologne copenhagen dallas delhi denver detroit dortmund dresden dublin dusseldorf duesseldorf edinburgh essen florence frankfurt geneva glasgow gothenburg hamburg hanover hannover hanoi helsinki houston hyderabad istanbul jakarta johannesburg karachi kiel kiev kyiv krakow lagos lahore lausanne leeds leicester leipzig lima lisbon liverpool london lyon madrid malmo manchester manila marseille melbourne miami milan montreal moscow mumbai munich muenchen nairobi naples newcastle nottingham nuremberg oslo ottawa oxford paris perth philadelphia phoenix porto portland prague pune riga rome rotterdam salzburg seattle seoul shanghai sheffield shenzhen sofia stockholm stuttgart sydney tallinn tokyo toronto turin vancouver vienna vilnius warsaw washington wroclaw york zagreb zurich zuerich manhattan brooklyn california texas florida ohio virginia bavaria
  teams zoom skype webex meet google slack email linkedin phone video hr it qa rd r&d ai ml ux ui pr english german french spanish monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter spring summer autumn winter`.split(
    /\s+/,
  ),
);
const TEAM_WORD =
  /^(?:Engineering|Marketing|Sales|Finance|Operations|Product|Design|Research|Development|Data|Science|Analytics|Legal|Support|Success|Customer|Human|Resources|Platform|Infrastructure|Security|Quality|Team|Department|Group|Division|Office|Headquarters|HQ|Mr|Mrs|Ms|Dr|Prof|Python|Java|Rust|Kubernetes|React|I|The|This|Your|You|Our|My|North|South|East|West|New|San|Los|Saint|St|Great|City|Day|Week|Q[1-4]|Summer|Senior|Junior|Head|Lead|Director|Manager|Engineer|Developer|Analyst|Consultant|Associate|Assistant|Board|Leadership|Management|Program|Programme|Academy|Level|Round|Stage|Phase|Step|Part|Second|First|Third|Final|Net|Zero|Agile|Scrum|DevOps|Cloud|AWS|Azure|GCP|SAP|AI|ML|ESG)$/;

/** Every word a place, tool, day or department: "Berlin", "New York", "Customer Success". */
export function isPlaceOrTool(name: string): boolean {
  const words = name.split(/[\s-]+/).filter((word) => word !== "");
  return words.every((word) => NAMES.has(fold(word)) || TEAM_WORD.test(word)) || NAMES.has(fold(name));
}
