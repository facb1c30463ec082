/** The words of the assessment of approach and deployment in Dutch. */
import type { AssessmentTexts } from '../en/assessment';

export const assessment: AssessmentTexts = {
  sheetName: 'COPC Beoordeling',
  title: 'Beoordeling van aanpak en invoering',
  note: 'Antwoord ja, deels, nee of niet van toepassing: heeft de aanpak zijn hoofdelementen, is die gestructureerd, berust die op feiten, is die breed genoeg ingevoerd? Voeg eigen onderdelen toe als rijen. Wat u schrijft, blijft staan: sorteer, filter, verplaats en voeg rijen toe.',
  columns: {
    number: 'Nr.',
    category: 'Categorie',
    item: 'Onderdeel',
    keyElements: 'Hoofdelementen',
    structured: 'Gestructureerd',
    factBased: 'Op feiten gebaseerd',
    deployed: 'Ingevoerd',
    evidence: 'Bewijs',
    owner: 'Verantwoordelijke',
    links: 'Gekoppelde KPI’s',
    reference: 'Onderdeel van de standaard',
    reviewed: 'Laatst beoordeeld',
    result: 'Resultaat',
    remark: 'Aantekening',
    marks: 'Merktekens',
  },
  answers: {
    yes: 'Ja',
    partly: 'Deels',
    no: 'Nee',
    'not-applicable': 'Niet van toepassing',
  },
  categories: {
    leadership: 'Leiderschap en planning',
    processes: 'Processen',
    people: 'Mensen',
  },
  items: {
    L1: 'De koers is vastgelegd en bekend',
    L2: 'Doelen en normen worden gepland met de eisen van klanten, met de grondslag van elke norm (benchmark, richtlijn, eis, contract)',
    L3: 'Prestaties worden regelmatig tegen de normen gehouden',
    L4: 'Nieuwe en gewijzigde diensten worden beheerst ingevoerd',
    P1: 'Processen die klanten raken, zijn beschreven en worden gevolgd',
    P2: 'Processen worden gemeten en beheerst',
    P3: 'Niet gehaalde normen leiden tot verbeteracties en blijvende verbetering',
    P4: 'Contacten worden op elk kanaal beoordeeld',
    P5: 'Kritische fouten worden per fouttype gevolgd',
    P6: 'Volumes worden voorspeld',
    P7: 'Medewerkers worden op de voorspelling ingeroosterd',
    P8: 'Werkvoorraad en reactietijden worden beheerst',
    P9: 'Efficiëntie wordt gestuurd met een vastgelegde maat',
    P10: 'Gegevens worden verzameld, zijn bruikbaar, juist en begrepen, en er wordt naar gehandeld',
    P11: 'Informatie voor medewerkers is beschikbaar en actueel',
    P12: 'Tevredenheid van klanten en eindgebruikers wordt gemeten en benut',
    P13: 'De prestaties van belangrijke leveranciers worden gestuurd',
    H1: 'De benodigde vaardigheden zijn per rol vastgelegd',
    H2: 'De werving selecteert op die vaardigheden',
    H3: 'Opleiding is volledig en vaardigheden worden getoetst',
    H4: 'Medewerkers krijgen feedback en coaching uit de kwaliteitsbeoordeling',
    H5: 'Verloop en verzuim worden beheerst',
    H6: 'Tevredenheid van medewerkers wordt gemeten en benut',
    H7: 'Beloning en waardering ondersteunen de prestaties',
  },
  remarks: {
    contradicted: 'De resultaten spreken de aanpak tegen: {names}',
    metWithoutApproach: 'Alle gekoppelde KPI’s zijn gehaald, maar er is niets getoond dat dat vasthoudt',
    noEvidence: 'Geen bewijs genoteerd',
    stale: 'De laatste 12 maanden niet beoordeeld',
    linkedMetric: '{metric}: {status}, trend {trend}, {action}',
  },
  findings: {
    answer:
      'Cel {cell} bevat “{text}”, dat is geen antwoord. Schrijf ja, deels, nee of niet van toepassing, of laat de cel leeg.',
    link: '“{text}” in cel {cell} is van geen beoordeelde KPI de naam. Verbeter de naam, of haal die weg.',
    date: '“{text}” in cel {cell} is geen datum. Schrijf die als datum, zoals 2024-03-15.',
    future: '{text} in cel {cell} ligt in de toekomst. Verbeter de datum van de beoordeling.',
    second:
      'Blad “{sheet}” lijkt ook een beoordeling. Alleen “{used}” telt: neem over wat u nodig hebt, en verwijder het andere.',
    doubled: 'Nr. {number} staat in de rijen {rows}. Elke rij telt: verwijder wat te veel is.',
  },
  headerMissing:
    'De beoordeling op blad “{sheet}” is gelaten zoals die was: de rij met kolomtitels is niet gevonden. Zet de titels terug in één rij (“{item}”, “{deployed}” …), of verwijder het blad en het wordt opnieuw gemaakt.',
  isProtected:
    'De beoordeling is gelaten zoals die was: blad “{sheet}” is beveiligd. Hef de beveiliging op en schrijf opnieuw.',
  occupied:
    'De beoordeling is gelaten zoals die was: cel {cell} van blad “{sheet}” bevat iets waar een rij moet komen. Maak de cel leeg en schrijf opnieuw.',
  print: {
    share: 'Voldoet: {compliant} van {counted} ({share})',
    none: 'Voldoet: nog niets te tellen',
    category: '{category}: {compliant} van {counted} voldoet',
    counts:
      'Voldoet {compliant}, alleen aanpak {approach}, voldoet niet {short}, niet beoordeeld {open}, niet van toepassing {none}',
    item: '{number} {item}: {result}. {remark}',
    findings: 'Te verbeteren: {count}',
    written:
      'Geschreven: {file}. Blad “{sheet}”: {added, plural, one {# onderdeel} other {# onderdelen}} toegevoegd, {updated, plural, one {# rij} other {# rijen}} bijgewerkt.',
    unchanged: 'Blad “{sheet}” is bij; er is niets in geschreven.',
    noSheet: 'Dit boek heeft nog geen beoordeling. Schrijf er een in een kopie met --out.',
    removed: 'Door u verwijderde onderdelen: {count}. Met --add-missing komen ze terug.',
  },
};
