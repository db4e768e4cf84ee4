// Which words are written with capitals wherever they stand, and how exactly?

/** Days, months, places, nations, products and standards that people type in lower case. Multi-word names by their words. */
const PROPER = `
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October November December Christmas Easter Ramadan Diwali
English German French Spanish Italian Portuguese Dutch Russian Ukrainian Arabic Mandarin Cantonese Chinese Japanese Korean Hindi Urdu Bengali Swahili Turkish Greek Swedish Danish Norwegian Finnish Hungarian Czech Romanian Hebrew Vietnamese Tamil Telugu Gujarati Marathi Kannada Malayalam Nepali Sinhala Hausa Igbo Wolof Shona Kinyarwanda Oromo Xhosa Amharic Somali Tigrinya Pashto Farsi Kurdish Georgian Armenian Serbian Croatian Bosnian Albanian Macedonian Bulgarian Slovak Slovenian Lithuanian Latvian Estonian Icelandic Khmer Burmese Mongolian Cebuano Quechua Yoruba Zulu Afrikaans Catalan Welsh Irish Tagalog Indonesian European American British African Asian Australian Canadian Indian Brazilian Mexican Swiss Austrian Belgian Nordic Scandinavian
Germany France Spain Italy Portugal Netherlands Belgium Austria Switzerland Sweden Norway Denmark Finland Poland Hungary Romania Bulgaria Greece Ireland Scotland England Wales Britain Europe Asia Africa America Australia Canada Mexico Brazil Argentina Chile Colombia Peru China Japan Korea India Pakistan Bangladesh Indonesia Vietnam Thailand Malaysia Singapore Philippines Nigeria Kenya Ghana Egypt Morocco Israel Ukraine Russia Ethiopia Uganda Tanzania
Berlin Munich Hamburg Cologne Frankfurt Leipzig Stuttgart Vienna Zurich Geneva Basel Paris Lyon Madrid Barcelona Lisbon Porto Rome Milan Amsterdam Rotterdam Utrecht Brussels Antwerp Ghent London Manchester Leeds Bristol Birmingham Glasgow Edinburgh Cardiff Dublin Cork Oslo Bergen Stockholm Gothenburg Malmö Copenhagen Aarhus Helsinki Tallinn Riga Vilnius Warsaw Krakow Prague Brno Budapest Bucharest Sofia Athens Istanbul Ankara Dubai Cairo Nairobi Lagos Accra Johannesburg Mumbai Delhi Bangalore Bengaluru Chennai Pune Hyderabad Tokyo Osaka Seoul Beijing Shanghai Shenzhen Taipei Sydney Melbourne Brisbane Perth Auckland Wellington Toronto Montreal Vancouver Boston Chicago Seattle Austin Dallas Houston Denver Atlanta Miami Philadelphia Detroit Texas California Florida Ohio Québec Manila Jakarta Hanoi
Python JavaScript TypeScript Kotlin Haskell Erlang Elixir Scala Perl Fortran COBOL PHP SQL NoSQL Storybook PostgreSQL Postgres MySQL SQLite MongoDB Redis Kafka RabbitMQ Elasticsearch Cassandra Snowflake Databricks BigQuery Redshift Hadoop Airflow dbt Terraform Ansible Kubernetes Docker Jenkins GitHub GitLab Bitbucket Linux Unix Ubuntu Windows macOS iOS Android AWS Azure GCP DevOps CI/CD Grafana Prometheus Datadog Splunk OpenTelemetry Angular Vue.js React Next.js Node.js Django Laravel Symfony WordPress Drupal Shopify Magento GraphQL REST API APIs HTML CSS JSON XML YAML HTTP TCP UDP USB GPU CPU FPGA PLC SCADA CAN MATLAB Simulink LabVIEW AutoCAD SolidWorks Revit ArchiCAD CATIA Creo NX ANSYS BIM CAD CAM CNC ROS
Excel PowerPoint Outlook SharePoint Tableau Looker Qlik Salesforce HubSpot Marketo Zendesk Intercom Jira Confluence Trello Asana Notion Slack Miro Figma Photoshop Illustrator InDesign Canva SAP Oracle Workday NetSuite DATEV QuickBooks Xero Sage Lexware Moodle OPERA Fidelio Navision Dynamics ServiceNow Stripe PayPal Klaviyo Mailchimp LinkedIn Instagram TikTok Facebook YouTube Google Microsoft Amazon Apple IBM Siemens Bosch
GDPR HIPAA ISO FDA GMP GxP GCP HACCP IFRS GAAP HGB VAT KPI KPIs OKR OKRs ROI SLA SLAs B2B B2C SaaS ERP CRM EHR EMR ICU NICU A&E ER IV ECG MRI CT PCR DNA RNA HPLC ELISA ADR DBS CPR ALS BLS CPA CFA ACCA PMP PRINCE2 CCNA CISSP ITIL MBA PhD BSc MSc MA BA HR IT PR QA QC R&D UX UI SEO SEM PPC CEO CTO CFO COO VP UN EU UK US USA NHS NGO NGOs UNICEF Montessori Pentaward GLP IELTS TOEFL TEFL CELTA DELTA SEN SENCO IEP PE STEM LGBTQ EHS HSE NEBOSH OSHA LNG HVAC PV EV EVs ABS ESG IPO M&A P&L FMCG POS RFID IoT ML AI NLP LLM LLMs ETL DAG SDK VPN DNS SSO MVP RFP SOP SOPs FAQ FAQs PDF Bavaria Saxony Tyrol Catalonia Andalusia Lombardy Tuscany Normandy Brittany Flanders Wallonia Yorkshire Cornwall Ontario Quebec Gujarat Punjab Kerala Croatia Serbia Slovenia Slovakia Estonia Latvia Lithuania Luxembourg Iceland Cyprus Malta Qatar Oman Kuwait Iran Iraq Lebanon Nepal Cambodia Myanmar Taiwan Mongolia Kazakhstan Uzbekistan Armenia Azerbaijan Zambia Zimbabwe Botswana Namibia Mozambique Senegal Cameroon Rwanda Ecuador Bolivia Paraguay Uruguay Venezuela Panama Guatemala Honduras Jamaica Cuba Haiti Bosnia Kosovo Albania Moldova Algeria Tunisia Libya Sudan Angola CI Q1 Q2 Q3 Q4 VB6 DACH EMEA APAC LATAM QR KYC AML GPT ChatGPT NASDAQ WhatsApp iPad iPads iPhone iPhones Wi-Fi DIY LEDs CCTV GPS PPE EBITDA JIT TPM SMED OEE MES WMS TMS PIM CMS B1 B2 C1 C2 Hanukkah Eid Brexit OKR COVID Covid Scrum Kanban Lean Agile
Aberdeen Swansea Belfast Derry Galway Limerick Waterford Kilkenny Sligo Drogheda Inverness Dundee Stirling Newcastle Sheffield Nottingham Leicester Coventry Norwich Ipswich Cambridge Oxford Brighton
Portsmouth Southampton Plymouth Exeter Swindon Gloucester Cheltenham Worcester Hereford Shrewsbury Liverpool Bolton Blackpool Carlisle Sunderland Middlesbrough Peterborough Luton Watford Croydon
Dagenham Basildon Colchester Chelmsford Maidstone Canterbury Guildford Basingstoke Bournemouth Yeovil Taunton Torquay Truro Yate Ockenden WAH Macbeth Hamlet Othello Shakespeare Mozart Beethoven Harrogate Huddersfield Halifax Doncaster Rotherham Barnsley Grimsby
Scunthorpe Felixstowe Immingham Holyhead Fishguard Stranraer Stornoway Lerwick Kirkwall Bordeaux Toulouse Marseille Lille Nantes Rennes Strasbourg Grenoble Dijon Calais Cherbourg Dunkirk Rungis
Zeebrugge Bruges Namur Eindhoven Groningen Maastricht Tilburg Breda Düsseldorf Dusseldorf Dortmund Essen Bremen Hanover Hannover Nuremberg Dresden Rostock Kiel Salzburg Innsbruck Graz Linz Lucerne
Lausanne Winterthur Lugano Turin Genoa Bologna Naples Verona Padua Palermo Catania Trieste Sevilla Seville Valencia Bilbao Málaga Malaga Zaragoza Granada Murcia Alicante Coimbra Braga Odense Aalborg
Esbjerg Malmo Uppsala Trondheim Stavanger Tromsø Tampere Turku Oulu Kuopio Kaunas Klaipeda Gdansk Gdańsk Gdynia Poznan Poznań Wroclaw Wrocław Lodz Łódź Katowice Szczecin Lublin Bratislava Ostrava
Plzeň Debrecen Szeged Zagreb Rijeka Ljubljana Maribor Belgrade Sarajevo Skopje Tirana Thessaloniki Patras Varna Plovdiv Constanta Timisoara Kyiv Kiev Lviv Odesa Minsk Tbilisi Yerevan Baku Almaty
Tashkent Izmir Bursa Antalya Boise Tucson Albuquerque Sacramento Fresno Oakland Spokane Tacoma Portland Milwaukee Minneapolis Omaha Wichita Tulsa Memphis Nashville Knoxville Louisville Cincinnati
Cleveland Pittsburgh Rochester Syracuse Albany Hartford Baltimore Raleigh Charleston Orlando Tampa Jacksonville Honolulu Anchorage Alaska Arizona Arkansas Colorado Connecticut Delaware Hawaii Idaho
Illinois Indiana Iowa Kansas Kentucky Louisiana Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Oklahoma Oregon Pennsylvania Tennessee Utah Vermont Virginia
Wisconsin Wyoming Calgary Edmonton Winnipeg Saskatoon Saskatchewan Manitoba Alberta Ottawa Moncton Whistler Kelowna Nunavut Yukon Labrador Guadalajara Monterrey Tijuana Oaxaca Puebla Bogotá Bogota
Medellín Medellin Arequipa Quito Guayaquil Cusco Recife Curitiba Brasília Brasilia Campinas Montevideo Asunción Caracas Havana Trinidad Tobago Barbados Abuja Kano Ibadan Enugu Kaduna Kumasi Mombasa
Kisumu Nakuru Kampala Dodoma Arusha Kigali Lusaka Harare Bulawayo Gaborone Windhoek Maputo Luanda Dakar Abidjan Bamako Douala Yaoundé Durban Pretoria Soweto Bloemfontein Rustenburg Polokwane Gauteng
Limpopo Casablanca Rabat Marrakesh Tunis Algiers Alexandria Hurghada Luxor Giza Khartoum Amman Beirut Damascus Baghdad Tehran Riyadh Jeddah Dammam Doha Muscat Manama Sharjah Karachi Lahore Islamabad
Peshawar Kolkata Ahmedabad Jaipur Lucknow Kochi Nagpur Indore Chandigarh Noida Gurgaon Gurugram Dhaka Chittagong Kathmandu Colombo Yangon Bangkok Phuket Penang Johor Kuching Cebu Davao Makati Surabaya
Bandung Bali Saigon Danang Guangzhou Hangzhou Chengdu Wuhan Xiamen Kyoto Yokohama Nagoya Sapporo Fukuoka Kobe Hamamatsu Busan Incheon Adelaide Hobart Canberra Geelong Cairns Townsville Queensland
Tasmania Pilbara Christchurch Dunedin Queenstown Tauranga Rotorua Waikato Southland Fiji Samoa IRATA GWO IPAF PASMA CSCS CPCS NPORS HGV LGV LGVs HGVs PCV CDL CDLs NVQ NVQs BTEC GCSE GCSEs SQA NMC GMC
HCPC RCVS RVN RVNs RCN RN RNs LPN LPNs CNA CNAs ACLS NRP TNCC CCRN RHIT EMT EMTs PACS CPOE BSN MSN DNP MDT MDTs CQC RPN EMS CBT DBT EMDR PTSD ADHD ASD SLP PPH HIV COPD CHF CKD UTI UTIs GP SRA
CILEX GDL LPC SQE NDA NDAs AGM AGMs ACAS CCPA FINRA FCA MLRO CFP CIMA ICAEW AAT CIPD SHRM CIPS APICS CSCP CLTD CPIM FIDIC JCT RIBA LEED BREEAM BOQ RFI RFIs RFQ RFQs BOM BOMs CNC FMEA PPAP APQP SPC NDT
TIG GTAW SMAW ASME NACE ATEX COMAH COSHH RIDDOR LOTO LOLER PUWER HAZOP DCS HMI VFD VFDs EHV LV HV EPC IATF AS9100 EASA FAA CAA IATA IMDG BRC BRCGS SQF FSMA FSSC PCQI MSC RSPO CITES IPM NPK UAV UAVs
GIS QGIS ArcGIS LiDAR GNSS RTK DTM UAT SRE SREs CDN WAF IAM MFA SIEM PCI-DSS PCI OWASP CVE CVEs TLS SSH SFTP CLI IDE IDEs ORM CRUD gRPC OAuth OIDC SAML JWT LDAP VLAN VLANs VMware VMs CCNP MPLS BGP
OSPF SDWAN SD-WAN CUDA PyTorch TensorFlow NumPy Jupyter Snowpark Fivetran Airbyte Debezium Grafana Selenium Vitest Webpack Svelte Nuxt Flutter SwiftUI Xcode Firebase Supabase Vercel Netlify Heroku
DigitalOcean Cloudflare Hetzner Okta Auth0 Snyk SonarQube PagerDuty Opsgenie ArgoCD Istio Pulumi CloudFormation DynamoDB S3 EC2 EKS GKE AKS ECS RDS PMS ADR RevPAR OTA OTAs GDS Cloudbeds SevenRooms
OpenTable DoorDash Deliveroo Foodora WSET IHG Marriott Hilton Hyatt Accor Coravin TripAdvisor Expedia Airbnb PrimusGFS GlobalGAP LCBO AccuMark CLO3D WGSN Vestas Siemens Gamesa Nordex Enercon
Caterpillar Komatsu Liebherr JCB Cummins Scania Volvo DAF Iveco Mercedes BMW VW Volkswagen Audi Toyota Honda Hyundai Nissan Renault Peugeot Airbus Boeing Bombardier Embraer Rolls-Royce Mazak Fanuc
KUKA Schneider Rockwell Allen-Bradley Beckhoff Omron Mitsubishi Yaskawa Hilti Makita DeWalt Microlise Truckcom Samsara Geotab Körber UKG Workday ADP BambooHR Bullhorn Westlaw LexisNexis Everlaw
iManage NetDocuments Cerner Meditech eClinicalWorks SystmOne EMIS Datix Dentrix Eaglesoft Ezyvet RxWorks QLab Vectorworks WYSIWYG grandMA Kahoot Duolingo Bromcom VSware ClassDojo Blackbaud
DonorPerfect Mailchimp Hootsuite Semrush Ahrefs
`;

/** Words that are as often ordinary ones: their capital is kept where typed, and never put in. */
const ALSO_ORDINARY = new Set(
  "rest can outlook excel creo vue react sage oracle dynamics notion slack opera word lean agile it us er pe cork turkey polish ma ba iv ct cam nx ros abs stripe illustrator confluence splunk windows delta bim looker canva march may apple amazon asana porto sofia perth basel riga nice reading bath wellington aws pos sen covid iso dbt looker go swift rust ruby creo essen derry boom pcv bom ems slp emis daf msc lime malaga leed aat albany worcester gloucester geography lincoln oakland anchorage cites grandma svelte flutter selenium caterpillar crud ides whistler hong relay".split(
    " ",
  ),
);

/** From lower case to the right spelling, for words that are never ordinary ones. */
export const PROPER_SPELLING: ReadonlyMap<string, string> = new Map(
  PROPER.split(/\s+/)
    .filter((word) => word !== "" && !ALSO_ORDINARY.has(word.toLowerCase()))
    .flatMap((word) => {
      const plural: [string, string][] = /day$/.test(word) ? [[`${word.toLowerCase()}s`, `${word}s`]] : [];
      return [[word.toLowerCase(), word] as [string, string], ...plural];
    }),
);

/** Everything above: a capital typed on one of these is meant. */
export const PROPER_WORDS: ReadonlySet<string> = new Set([
  ...PROPER.split(/\s+/).filter(Boolean),
  ..."AWS March May Word Go Rust Ruby Swift Java Power Excel Lean Agile".split(" "),
]);

/** Ordinary words that are products where one moves to or from them, or works in them. */
const PRODUCTS =
  "Notion Confluence Slack Oracle Outlook Sage Canva Asana Splunk Looker Dynamics Opera Amazon Stripe Excel".split(" ");

/** Names of several words, none of which would tell. */
const SEVERAL_WORDS =
  "Swift Current,Kuala Lumpur,Ho Chi Minh,Buenos Aires,São Paulo,Sao Paulo,Rio de Janeiro,Belo Horizonte,Mexico City,Costa Rica,El Salvador,Puerto Rico,Dominican Republic,Port Elizabeth,Addis Ababa,Dar es Salaam,Cape Coast,Sierra Leone,Ivory Coast,Burkina Faso,Port Harcourt,Tel Aviv,Abu Dhabi,Ras Al Khaimah,Sri Lanka,New Delhi,New Jersey,New Mexico,New Orleans,New Hampshire,North Carolina,South Carolina,North Dakota,South Dakota,West Virginia,Rhode Island,Las Vegas,San Diego,San Jose,San Antonio,Santa Fe,St. Louis,Salt Lake City,Kansas City,Fort Worth,El Paso,Baton Rouge,British Columbia,New Brunswick,Nova Scotia,Prince Edward Island,Prince George,Thunder Bay,Medicine Hat,Milton Keynes,Stoke-on-Trent,Newcastle upon Tyne,Bury St Edmunds,Isle of Wight,Isle of Man,Northern Ireland,Outer Hebrides,Gold Coast,Sunshine Coast,Alice Springs,New South Wales,Western Australia,South Australia,Palmerston North,Czech Republic,North Macedonia,The Hague,Middle East,Southeast Asia,Latin America,Eastern Europe,Google Drive,Google Maps,Google Cloud,Google Workspace,Google Docs,Google Sheets,Google Meet,MS Teams,MS Project,MS Word,Adobe Acrobat,Adobe Premiere,Premiere Pro,After Effects,Final Cut Pro,Pro Tools,Ableton Live,Unreal Engine,Visual Studio,VS Code,Spring Boot,Ruby on Rails,Opera Cloud,SAP S/4HANA,Raiser's Edge,Epic Hyperspace,Blue Yonder,Red Cross,Red Seal,Gas Safe,Lloyds Bank,Barclays Bank,Boxing Day,Good Friday,Mother's Day,Father's Day,Valentine's Day,Independence Day,Labor Day,Labour Day,Memorial Day,Veterans Day,Cyber Monday,Chinese New Year,Lunar New Year,Leaving Certificate,Leaving Cert,Royal Mail,Michelin star".split(
    ",",
  );

/** Two words that only together are a name, and words that are one only in their place. */
export const PROPER_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/\bpower bi\b/gi, "Power BI"],
  [/\bgoogle ads\b/gi, "Google Ads"],
  [/\bgoogle analytics\b/gi, "Google Analytics"],
  [/\bms office\b/gi, "MS Office"],
  [/\bmicrosoft teams\b/gi, "Microsoft Teams"],
  [/\bmicrosoft office\b/gi, "Microsoft Office"],
  [/\bnode\.?js\b/gi, "Node.js"],
  [/\bvue\.?js\b/gi, "Vue.js"],
  [/\bsix sigma\b/gi, "Six Sigma"],
  [/\bnew york\b/gi, "New York"],
  [/\bsan francisco\b/gi, "San Francisco"],
  [/\blos angeles\b/gi, "Los Angeles"],
  [/\bhong kong\b/gi, "Hong Kong"],
  [/\bcape town\b/gi, "Cape Town"],
  ...SEVERAL_WORDS.map((name): readonly [RegExp, string] => [new RegExp(`\\b${name}\\b`, "gi"), name]),
  [/\bsouth africa\b/gi, "South Africa"],
  [/\bsaudi arabia\b/gi, "Saudi Arabia"],
  [/\bnew zealand\b/gi, "New Zealand"],
  [/\bunited states\b/gi, "United States"],
  [/\bunited kingdom\b/gi, "United Kingdom"],
  [/\baws\b/gi, "AWS"],
  [/\bwifi\b/gi, "Wi-Fi"],
  [/\bcovid\b/g, "Covid"],
  [/\bms excel\b/gi, "MS Excel"],
  [/\bblack friday\b/gi, "Black Friday"],
  [/\bnew year's\b/gi, "New Year's"],
  [/\bmay (?=(?:audit|launch|release|deadline|opening|event|intake|conference|campaign|holidays?)\b)/g, "May "],
  [/\bmarch (?=(?:audit|launch|release|deadline|opening|event|intake|conference|campaign)\b)/g, "March "],
  ...PRODUCTS.flatMap((name): (readonly [RegExp, string])[] => [
    [new RegExp(`(?<=\\b(?:from|using|replacing|leaving) )${name.toLowerCase()}\\b`, "g"), name],
    [new RegExp(`(?<=\\bfrom [\\p{L} ]{2,20} to )${name.toLowerCase()}\\b`, "gu"), name],
  ]),
];
