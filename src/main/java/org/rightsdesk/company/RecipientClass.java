package org.rightsdesk.company;

/** Classes of recipients (rules.md A.4). */
public enum RecipientClass {
    IT_SUPPLIER,
    GROUP_COMPANY,
    ACCOUNTING,
    CONTRACTOR,
    COLLECTION_AGENCY,
    PARTNER,
    ENERGY_MARKET_PARTY,
    CREDIT_INFORMATION,
    PROPERTY_MANAGER
}
