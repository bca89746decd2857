// Words of the paper "Så går ett möte till" (`domain.md` 2.10): to a guardian in plain Swedish, to the youth in easy.

/** The steps of a meeting with the share of its time that each takes. */
const steps = (texts: readonly [string, string, string, string, string, string]) => {
  const shares = [0.08, 0.2, 0.24, 0.12, 0.28, 0.08] as const;
  return texts.map((text, index) => ({ text, share: shares[index] ?? 0.1 }));
};

const step = (text: string, minutes: number): string => `${text} Ungefär ${String(minutes)} minuter.`;

export const meetingInformationWords = {
  guardian: {
    title: "Så går ett möte till",
    lead: "Det här är bra att veta före mötet. Läs det gärna tillsammans med ditt barn.",
    stepsHeading: "Mötet steg för steg",
    step,
    steps: steps([
      "Vi säger vilka vi är och går igenom vad ni har sagt ja till.",
      "Ditt barn får berätta, och sedan du.",
      "Skolan och de andra berättar hur de ser på läget.",
      "Vi samlar det som är bra och går att bygga vidare på.",
      "Vi gör en plan tillsammans: vem gör vad, och till när.",
      "Vi bestämmer när vi ses igen och vem som får protokollet.",
    ]),
    parts: [
      {
        heading: "Vad SSPF är",
        lines: [
          "SSPF betyder att skola, socialtjänst, polis och fritid samarbetar kring en ung person. Det är frivilligt. Du och ditt barn väljer själva om ni vill vara med, och ni kan sluta när ni vill. Det påverkar inte vilken annan hjälp ni har rätt till.",
        ],
      },
      {
        heading: "Vilka som är med, och varför",
        lines: [
          "Bara de verksamheter som ni har sagt ja till får vara med. De kommer för att berätta hur de ser på läget och vad de kan hjälpa till med. I kallelsen står vilka de är.",
        ],
      },
      {
        heading: "Vad samtycket betyder",
        lines: [
          "Samtycket bestämmer vad verksamheterna får berätta för varandra, och hur länge. Det står i samtyckesbladet.",
          "Du kan ta tillbaka hela samtycket eller en del av det när som helst. Du behöver inte säga varför.",
          "Ring numret här ovanför, eller säg till på mötet. Då slutar det gälla genast.",
        ],
      },
      {
        heading: "Det här får du",
        lines: [
          "Du får säga vad du tycker, och du behöver inte svara på allt.",
          "Du får ta med någon som stöd.",
          "Du får be om en paus, och du får gå när du vill.",
          "Behöver du tolk eller något annat för att kunna vara med? Säg till före mötet.",
        ],
      },
      {
        heading: "Vad som skrivs, och vem som får det",
        lines: [
          "Någon på mötet skriver ett protokoll. Du får det efteråt, och du kan säga till om något är fel.",
          "De verksamheter som var med får de delar som samtycket omfattar. Var och en för in sin del i sin egen journal eller akt.",
          "Du kan alltid fråga vad som står om dig och ditt barn, och be att få läsa det.",
        ],
      },
    ],
    limitsHeading: "Det här måste myndigheter göra ändå",
    contactHeading: "Frågor",
    contact: (name: string, phone: string) => `Ring ${name}, telefon ${phone}.`,
  },
  youth: {
    title: "Så går ett möte till",
    lead: "Mötet handlar om dig. Här står hur det går till.",
    stepsHeading: "Mötet steg för steg",
    step,
    steps: steps([
      "Alla säger vad de heter och varför de är där.",
      "Du får berätta först. Du får också be någon annan säga det åt dig.",
      "De andra berättar.",
      "Vi pratar om det som är bra.",
      "Vi gör en plan. Du får säga vad du tycker om varje sak.",
      "Vi bestämmer när vi ses igen.",
    ]),
    parts: [
      {
        heading: "Du bestämmer om du vill vara med",
        lines: [
          "SSPF betyder skola, socialtjänst, polis och fritid. De hjälps åt när någon ung behöver det.",
          "Det är frivilligt. Du kan säga nej. Du kan också ändra dig senare.",
        ],
      },
      {
        heading: "Vilka kommer?",
        lines: [
          "Bara de som du och dina vårdnadshavare har sagt ja till. De kommer för att de kan hjälpa till. I brevet om mötet står vilka de är.",
        ],
      },
      {
        heading: "Vad betyder samtycke?",
        lines: [
          "Samtycke är ett ja. Ni har sagt ja till att några vuxna får prata med varandra om dig.",
          "De får bara prata om det som ni har sagt ja till.",
          "Du kan ta tillbaka ditt ja när du vill. Ring numret här ovanför, eller säg till på mötet.",
        ],
      },
      {
        heading: "Det här får du",
        lines: [
          "Du får säga vad du vill, och du får vara tyst.",
          "Du får ta med någon som du litar på.",
          "Du får ta en paus, och du får gå därifrån.",
          "Säg till om du behöver tolk eller något annat.",
        ],
      },
      {
        heading: "Vad skrivs ner?",
        lines: [
          "Någon skriver ner det viktigaste. Det kallas protokoll.",
          "Du får läsa det. Säg till om något är fel, så rättar vi det eller skriver vad du tycker.",
          "De som var med får de delar som de har rätt till.",
        ],
      },
    ],
    limitsHeading: "Det här måste vuxna göra ändå",
    limits: [
      "Vuxna som arbetar med barn måste berätta för socialtjänsten om de tror att ett barn har det dåligt. Det gäller även om du säger nej.",
    ],
    contactHeading: "Har du frågor?",
    contact: (name: string, phone: string) => `Ring eller skicka ett meddelande till ${name}, telefon ${phone}.`,
  },
} as const;
