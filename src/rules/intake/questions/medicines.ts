import { choice, yesNo, type Question } from "../question";

/** Medicines taken now, apart from the trials. */
export const MEDICINES = {
  listComplete: yesNo(
    "The list of current medicines is complete",
    "Bought without a prescription, herbal, inhaled, injected and occasional ones included",
  ),
  maoi: yesNo(
    "MAO inhibitor now or in the last 2 weeks",
    "Phenelzine, tranylcypromine, isocarboxazid, selegiline, moclobemide; also linezolid and methylene blue",
  ),
  fluoxetineLastFiveWeeks: yesNo("Fluoxetine now or in the last 5 weeks"),
  serotonergic: yesNo(
    "SSRI, SNRI, tricyclic or another serotonergic medicine now",
    "Also triptans, tramadol, pethidine",
  ),
  notWithMaoi: yesNo(
    "Bupropion, buspirone, carbamazepine, cyclobenzaprine, levodopa, or a serotonergic medicine that is no antidepressant now",
    "The last: for example a triptan, tramadol, pethidine, dextromethorphan",
  ),
  sympathomimetic: yesNo("Stimulant, decongestant or other sympathomimetic now"),
  lithium: yesNo("Lithium now"),
  interactsWithLithium: yesNo("Thiazide or loop diuretic, ACE inhibitor, angiotensin blocker or regular NSAID now"),
  benzodiazepine: yesNo("Benzodiazepine or Z-drug on most days"),
  anticonvulsant: yesNo("Anticonvulsant now"),
  opioid: yesNo("Opioid on most days"),
  qtProlonging: yesNo("Another medicine now that prolongs the QT interval"),
  cyp2d6Inhibitor: yesNo(
    "Strong CYP2D6 inhibitor now",
    "For example paroxetine, fluoxetine, bupropion, quinidine, terbinafine",
  ),
  cyp2c19Inhibitor: yesNo("CYP2C19 inhibitor now", "For example omeprazole, esomeprazole, fluvoxamine, cimetidine"),
  enzymeInducer: yesNo("Enzyme inducer now", "Carbamazepine, phenytoin, rifampicin, St John's wort"),
  corticosteroid: yesNo("Corticosteroid by mouth or injection now"),
  interferon: yesNo("Interferon alfa now"),
  moodLowering: yesNo(
    "Mood fell within weeks or months of starting or changing another medicine",
    "For example levetiracetam, topiramate, isotretinoin, finasteride, montelukast, hormonal treatment",
  ),
  valproate: yesNo("Valproate now"),
  pimozideOrThioridazine: yesNo("Pimozide or thioridazine now"),
  cyp3a4Inhibitor: yesNo(
    "Strong CYP3A4 inhibitor now",
    "For example ketoconazole, itraconazole, clarithromycin, ritonavir",
  ),
  photosensitising: yesNo("A medicine now that makes the skin or eyes sensitive to light"),
  moodLoweringWhich: choice("Which medicine that was", {
    interferon: "interferon alfa",
    corticosteroid: "corticosteroid",
    antiseizureEstablished: "barbiturate, vigabatrin or topiramate",
    levetiracetam: "levetiracetam or perampanel",
    flunarizine: "flunarizine, mefloquine or efavirenz",
    gnrh: "GnRH agonist or other androgen deprivation",
    isotretinoin: "isotretinoin",
    betaBlocker: "propranolol or another beta blocker",
    montelukast: "montelukast",
    finasteride: "finasteride or dutasteride",
    varenicline: "varenicline",
    contraceptive: "hormonal contraceptive",
    other: "another medicine",
  }),
  sideEffectsMaskedBenefit: yesNo(
    "Side effects made it hard to judge whether a medicine helped",
    "Sleep, sexual effects, agitation, feeling blunted",
  ),
  withdrawalSymptoms: yesNo("Symptoms came within days of missing, lowering or ending an antidepressant"),
} as const satisfies Record<string, Question>;
