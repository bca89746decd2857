// Words of the information about SSPF (`domain.md` 2.10), ready before the first contact: to the youth in easy Swedish, to a guardian in plain.

export const informationWords = {
  title: { youth: "Vad är SSPF?", guardian: "Information om SSPF" },
  subtitle: { youth: "Till dig som är ung", guardian: "Till dig som är vårdnadshavare" },
  blank: {
    recipient: { youth: "dig som är ung", guardian: "dig som är vårdnadshavare" },
    row: { youth: "Till den unge", guardian: "Till vårdnadshavare" },
    file: "information",
  },
  limitsHeading: { youth: "Det här måste vuxna göra ändå", guardian: "Det här måste myndigheter göra ändå" },
  limits: [
    "Vuxna som jobbar med barn måste berätta för socialtjänsten om de tror att ett barn har det dåligt. Det gäller även om du säger nej.",
    "I några fall får de också prata med polisen. Det står i lagen när de får det.",
  ],
  contactHeading: { youth: "Har du frågor?", guardian: "Frågor" },
  contact: {
    youth: (name: string, phone: string) => `Ring eller skicka ett meddelande till ${name}, telefon ${phone}.`,
    guardian: (name: string, phone: string) => `Ring ${name}, telefon ${phone}.`,
  },
} as const;

export const ourInformation = {
  youth: `SSPF är ett sätt för vuxna att hjälpas åt kring någon som är ung. Du bestämmer själv om du vill vara med.

# Så går det till
SSPF står för skola, socialtjänst, polis och fritid. Några som jobbar där träffar dig och din familj. Ni pratar om hur du har det. Sedan gör ni en plan ihop. I planen står det vem som gör vad.

# Du väljer själv
- Det är frivilligt. Du kan säga ja, och du kan säga nej.
- Du kan säga ja till några och nej till andra.
- Du kan ändra dig när du vill. Du behöver inte säga varför.
- Du kan få hjälp även om du säger nej. Ingen blir arg på dig.

# Vilka är med?
Bara de som du och dina vårdnadshavare har sagt ja till. De är med för att de kan hjälpa till. Du får veta vilka de är innan du svarar.

# Vad är samtycke?
Samtycke är ett ja. När du säger ja får några vuxna prata med varandra om dig. De får bara prata om det som du har sagt ja till. Allt står på ett papper som du får läsa. Där står också hur länge det gäller.

# Så tar du tillbaka ditt ja
Säg till den som står längst ner på det här pappret. Det räcker att du säger det. Du kan ta tillbaka allt, eller bara en del. Sedan får de inte berätta mer för varandra. Det som redan är sagt går inte att få osagt.

# När ni träffas
- Du får säga vad du tycker. Du får vara tyst också.
- Du får ta med någon som du litar på.
- Du får ta en paus, och du får gå därifrån.
- Säg till om du behöver tolk eller något annat.

# Det som skrivs ner
Efter varje möte skriver någon ner det viktigaste. Du får läsa det. Säg till om något är fel, så rättar vi det eller skriver vad du tycker. De som var med får sin del. Du får fråga vad som står om dig.`,

  guardian: `SSPF är ett sätt att arbeta tillsammans kring en ung person som behöver stöd från flera håll. Du och ditt barn väljer själva om ni vill vara med.

# Vad SSPF är
SSPF står för skola, socialtjänst, polis och fritid. Vi träffar dig och ditt barn. Var och en berättar hur den ser på läget. Sedan gör vi en plan tillsammans. I planen står vem som gör vad, och till när.

# Det är frivilligt
- Ni kan säga ja, och ni kan säga nej.
- Ni kan säga ja till några av oss och nej till andra.
- Ni kan sluta när ni vill. Ni behöver inte förklara varför.
- Ni har rätt till samma stöd som förut om ni säger nej. Att säga nej är i sig inget skäl till en orosanmälan.

# Vilka som är med, och varför
Bara de som ni har sagt ja till. De är med för att de kan bidra med något. Du får veta vilka de är innan du svarar. Vill ni att någon mer ska vara med, till exempel en släkting? Säg till oss.

# Vad samtycket betyder
Vi har tystnadsplikt, också mot varandra. Ert samtycke gör att vi får prata med varandra om er. På blanketten står vilka av oss det gäller, vad vi får berätta och hur länge. Allt annat är fortfarande hemligt mellan oss.

# Så tar du tillbaka samtycket
Ring numret längst ner, eller säg till på ett möte. Du kan ta tillbaka allt eller en del. Från den stunden berättar vi inget mer för varandra. Det som redan har sagts och skrivits finns kvar hos den som har fått det.

# När vi träffas
- Du får säga vad du tycker. Du behöver inte svara på allt.
- Du får ta med någon som stöd.
- Du får be om en paus, och du får gå när du vill.
- Säg till i god tid om du behöver tolk eller något annat.

# Det som skrivs, och vem som får det
Efter varje möte får du läsa vad vi har skrivit. Säg till om något är fel. De som var med får de delar som samtycket gäller. Du kan fråga vad som står om dig och ditt barn, och be att få läsa det. Vi sparar det så länge som lagen säger.`,
} as const;
