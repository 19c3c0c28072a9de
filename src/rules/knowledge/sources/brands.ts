import type { Source } from "../source";

const checkedOn = "2026-11-28";

/** Leaflets and listings in which product names of one country stand beside their active ingredient. */
export const BRAND_SOURCES = {
  "nps-medicine-finder": {
    cite: "NPS MedicineWise, Australia. Consumer medicine information by product name (Paxtine, Andepra, Desfax and Desven in a copy of the site)",
    url: "https://www.nps.org.au/medicine-finder",
    checkedOn,
    read: "part",
  },
  "myhealthbox-listings": {
    cite: "Product listings of the Australian (TGA) and Irish (HPRA) regulators, copies at myHealthbox: Talam, Sertra, Venlalic XL",
    url: "https://myhealthbox.eu/en/medicine/talam-citalopram-20mg-as-hydrobrobimide-tablet-blister-pack/3727114",
    checkedOn,
    read: "part",
  },
  "movox-cmi": {
    cite: "Movox (fluvoxamine), Australian consumer medicine information, MedsInfo",
    url: "https://medsinfo.com.au/consumer-information/document/Movox_CMI",
    checkedOn,
    read: "part",
  },
  "esipram-cmi": {
    cite: "Esipram (escitalopram), Australian consumer medicine information, copy at eMedical",
    url: "https://www.emedical.com.au/default.asp?pageID=56&itemID=17122",
    checkedOn,
    read: "part",
  },
  "deotine-cmi": {
    cite: "Deotine (duloxetine), Australian consumer medicine information, copy at News-Medical",
    url: "https://www.news-medical.net/drugs/Deotine.aspx",
    checkedOn,
    read: "part",
  },
  "emc-leaflets": {
    cite: "Electronic medicines compendium, United Kingdom: Venaxx XL (product 4639), Vencarm XL (2689), Li-Liquid (6680)",
    url: "https://www.medicines.org.uk/emc",
    checkedOn,
    read: "part",
  },
  "venlafaxine-uk-leaflets": {
    cite: "Vensir XL and Venlalic XL (venlafaxine), United Kingdom package leaflets, copies at Drugs.com",
    url: "https://www.drugs.com/uk/vensir-xl-75mg-prolonged-release-hard-capsules-leaflet.html",
    checkedOn,
    read: "part",
  },
  "venlafaxine-patient-info": {
    cite: "Venlafaxine, patient leaflet of patient.info with the product names in the United Kingdom, undated copy",
    url: "https://dxline.info/drugs/winfex-xl",
    checkedOn,
    read: "part",
  },
  "lithium-uk-names": {
    cite: "Bipolar UK. Tell me about lithium: its brand names in the United Kingdom",
    url: "https://www.bipolaruk.org/FAQs/tell-me-about-lithium",
    checkedOn,
    read: "part",
  },
  "lithmax-2011": {
    cite: "Lithmax (lithium carbonate, sustained release) in drugstores across Canada since January 2011, report at News-Medical, 20 April 2011",
    url: "https://www.news-medical.net/news/20110420/Treatment-for-Bipolar-Disorder-now-available-in-Nova-Scotia-Formulary.aspx",
    checkedOn,
    read: "part",
  },
} as const satisfies Record<string, Source>;
