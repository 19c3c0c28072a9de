import type { Source } from "../source";

const checkedOn = "2026-11-24";

/** Texts on magnetic stimulation and electroconvulsive therapy. */
export const STIMULATION_SOURCES = {
  "andrade-2023-fractures": {
    cite: "Andrade C. Skeletal and dental fractures associated with electroconvulsive therapy. Journal of Clinical Psychiatry 2023;84(1):23f14797",
    url: "https://doi.org/10.4088/JCP.23f14797",
    checkedOn: "2026-11-28",
    read: "abstract",
  },
  "tms-society-2016": {
    cite: "Perera T, et al. The Clinical TMS Society consensus review and treatment recommendations for TMS therapy for major depressive disorder. Brain Stimulation 2016;9:336-346",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5612370/",
    checkedOn,
    read: "abstract",
  },
  "loo-2008-rtms-safety": {
    cite: "Loo CK, McFarquhar TF, Mitchell PB. A review of the safety of repetitive transcranial magnetic stimulation as a clinical treatment for depression. International Journal of Neuropsychopharmacology 2008;11:131-147",
    url: "https://academic.oup.com/ijnp/article/11/1/131/647218",
    checkedOn,
    read: "part",
  },
  "tms-ifcn-list": {
    cite: "Contraindications to TMS after the TMS Committee of the International Federation of Clinical Neurophysiology, page of Washington University in St. Louis",
    url: "https://www.depression.wustl.edu/contraindications.aspx",
    checkedOn,
    read: "full text",
  },
  "tms-seizure-review-2020": {
    cite: "Stultz DJ, et al. Transcranial magnetic stimulation (TMS) safety with respect to seizures: a literature review",
    url: "https://ichgcp.net/de/clinical-trials-registry/publications/169767-transcranial-magnetic-stimulation-tms-safety-with-respect-to-seizures-a-literature-review",
    checkedOn,
    read: "abstract",
  },
  "saint-2020": {
    cite: "Cole EJ, et al. Stanford Accelerated Intelligent Neuromodulation Therapy for treatment-resistant depression. American Journal of Psychiatry, abstract, and its report in Psychiatry Advisor",
    url: "https://doi.org/10.1176/appi.ajp.2019.19070720",
    checkedOn,
    read: "quoted elsewhere",
  },
  "saint-clearance-2022": {
    cite: "FDA clears accelerated TMS protocol for depression. Psychiatric News 2022",
    url: "https://doi.org/10.1176/appi.pn.2022.10.10.40",
    checkedOn,
    read: "part",
  },
  "ect-contraindications-text": {
    cite: "Electroconvulsive therapy, contraindications, textbook chapter (copy)",
    url: "https://www.guwsmedical.info/mental-health-2/contraindications.html",
    checkedOn,
    read: "full text",
  },
  "openanesthesia-ect": {
    cite: "OpenAnesthesia. ECT: contraindications",
    url: "https://www.openanesthesia.org/ect_contraindications/",
    checkedOn,
    read: "full text",
  },
  "ect-medicines-medscape": {
    cite: "Mankad MV. How do medications affect electroconvulsive therapy (ECT)? Medscape, 2019",
    url: "https://www.medscape.com/answers/1525957-198801/how-do-medications-affect-electroconvulsive-therapy-ect",
    checkedOn,
    read: "part",
  },
  "graylands-ect-2018": {
    cite: "Graylands Hospital Drug Bulletin. Medications and electroconvulsive therapy, June 2018",
    url: "https://docslib.org/doc/2116558/medications-and-electroconvulsive-therapy",
    checkedOn,
    read: "part",
  },
  "dolenc-2004": {
    cite: "Dolenc TJ, et al. Electroconvulsive therapy in patients with cardiac pacemakers and implantable cardioverter defibrillators. Pacing and Clinical Electrophysiology 2004;27:1257-1263",
    url: "https://doi.org/10.1111/j.1540-8159.2004.00617.x",
    checkedOn,
    read: "abstract",
  },
  "cranial-metal-ect-2014": {
    cite: "Safety of electroconvulsive therapy in the presence of cranial metallic objects. Journal of ECT 2014;30:62-68",
    url: "https://doi.org/10.1097/YCT.0b013e318295e30f",
    checkedOn,
    read: "abstract",
  },
  "ect-anaesthesia-2022": {
    cite: "Joung KW, et al. Anesthetic care for electroconvulsive therapy. Anesthesia and Pain Medicine 2022;17(2)",
    url: "https://www.anesth-pain-med.org/journal/view.php?number=1134",
    checkedOn,
    read: "abstract",
  },
  "swedish-ect-2012": {
    cite: "Responders to electroconvulsive therapy in a Swedish register (n = 990), PMC3466143",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3466143/",
    checkedOn,
    read: "part",
  },
  "good-2004-glaucoma": {
    cite: "Good MS, Dolenc TJ, Rasmussen KG. Electroconvulsive therapy in a patient with glaucoma. Journal of ECT 2004;20:48-49",
    url: "https://mayoclinic.elsevierpure.com/en/publications/electroconvulsive-therapy-in-a-patient-with-glaucoma",
    checkedOn: "2026-11-28",
    read: "abstract",
  },
  "vandeurzen-2022-eye-pressure": {
    cite: "Vandeurzen J, Vansteelandt K, Lemmens S, Sienaert P. Lateralized raise in intraocular pressure during electroconvulsive therapy. Journal of ECT 2022;(1):42-45",
    url: "https://doi.org/10.1097/yct.0000000000000879",
    checkedOn: "2026-11-28",
    read: "abstract",
  },
  "philip-2014-vns-tms": {
    cite: "Philip NS, Carpenter SL, Carpenter LL. Safe use of repetitive transcranial magnetic stimulation in patients with implanted vagus nerve stimulators. Brain Stimulation 2014",
    url: "https://doi.org/10.1016/j.brs.2014.04.001",
    checkedOn: "2026-11-28",
    read: "abstract",
  },
  "tendler-2023-implants": {
    cite: "Tendler A, Roth Y, Hanlon CA. Can we deliver TMS to patients with implanted devices? A practical summary of the recent safety recommendations (letter; the authors work for a maker of devices). Journal of Clinical Psychiatry 2023;84(4):23l14857",
    url: "https://www.psychiatrist.com/jcp/can-we-deliver-tms-patients-implanted-devices-practical-summary-recent-safety-recommendations/",
    checkedOn: "2026-11-28",
    read: "part",
  },
} as const satisfies Record<string, Source>;
