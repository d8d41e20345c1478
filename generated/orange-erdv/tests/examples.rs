// Generated from an OpenAPI specification; change the specification instead.

//! Reads and writes the examples of the specification, and checks that nothing is lost.
//!
//! Examples that do not match their schema are omitted, and so are examples that test the same as an earlier one.

use clientwright_runtime::{FromJson, ToJson, Value, json};

/// Reads the example as `T`, writes it, and compares as JSON.
fn round_trip<T: FromJson + ToJson>(example: &str) {
    let expected: Value = json::from_str(example).expect("the example is JSON");
    let value: T = json::from_str(example).expect("the example matches its type");
    let written = json::to_string(&value);
    let actual: Value = json::from_str(&written).expect("what was written is JSON");
    let same = actual.is_equivalent(&expected);
    assert!(same, "written: {actual}, expected: {expected}");
}

#[test]
fn get_intervention_order_intervention_order_id() {
    round_trip::<String>(r#""00123456""#);
}

#[test]
fn get_intervention_order_response_200_order() {
    round_trip::<orange_erdv::types::InterventionOrder>(
        r#"{
  "id": "00123456",
  "deliveryContractualDate": "2018-08-03",
  "operatorDriven": true,
  "clientSiteInterface": "Cuivre, ne pas laisser de modem",
  "installationType": "Cuivre",
  "operatorName": "OPERATEUR TELECOM",
  "relatedOrganization": {
    "tradingName": "Société & Co"
  },
  "serviceSpecification": {
    "id": "C2E",
    "name": "Core Ethernet Entreprise"
  },
  "intervention": {
    "customerContact": {
      "contactName": "Mr DUPONT Albert",
      "phoneNumber": "33 0111111111"
    }
  },
  "geographicSite": {
    "geographicAddress": {
      "streetNumber": "80",
      "streetName": "BOULEVARD DES ECUREUILS",
      "postCode": "12500",
      "city": "ESPALION",
      "geographicCode": "12096",
      "geographicSubAdress": {}
    }
  },
  "availableActivities": [
    {
      "id": "CRE",
      "value": "Cr?ation"
    },
    {
      "id": "CLA",
      "value": "Cession Ligne Active"
    }
  ],
  "availableAsbestos": [
    {
      "id": "SUP1997",
      "value": "Construction > 1997"
    },
    {
      "id": "INF1997_AVEC",
      "value": "Construction < 1997 avec Dossier Technique Amiante"
    },
    {
      "id": "INF1997_SANS",
      "value": "Construction < 1997 sans Dossier Technique Amiante"
    }
  ],
  "availableInternalServices": [
    {
      "id": "OF",
      "value": "Orange Forfait"
    },
    {
      "id": "IP",
      "value": "Installateur Privé"
    }
  ]
}"#,
    );
}

#[test]
fn get_intervention_order_error_400_invalid_url_parameter() {
    round_trip::<orange_erdv::types::ErrorBody>(
        r#"{
  "code": 20,
  "message": "Invalid URL parameter value"
}"#,
    );
}

#[test]
fn create_appointment_request_create() {
    round_trip::<orange_erdv::types::AppointmentBooking>(
        r#"{
  "operatorDriven": true,
  "geographicSite": {
    "asbestos": "SUP1997",
    "geographicAddress": {
      "comment": "Accès par le fond de la cour, 2ème porte à droite",
      "geographicSubAddress": {
        "levelNumber": "4",
        "buildingName": "bâtiment"
      }
    }
  },
  "intervention": {
    "activity": "CRE",
    "internalService": "OF",
    "appointment": {
      "startDate": "2019-07-30T16:00:00.000+0000"
    },
    "customerContact": {
      "contactName": "Mr DUPONT Albert",
      "phoneNumber": "33 0111111111"
    }
  }
}"#,
    );
}

#[test]
fn search_time_slots_request_search() {
    round_trip::<orange_erdv::types::TimeSlotSearch>(
        r#"{
  "relatedEntity": {
    "actionType": "CRE"
  },
  "requestedTimeSlot": {
    "validFor": {
      "startDate": "2019-07-28",
      "endDate": "2019-07-30"
    }
  }
}"#,
    );
}

#[test]
fn search_time_slots_response_200_found() {
    round_trip::<orange_erdv::types::TimeSlotSearchResult>(
        r#"{
  "searchResult": "success",
  "availableTimeSlot": [
    {
      "validFor": {
        "startDateTime": "2019-07-28T08:00:00.000+0000",
        "endDateTime": "2019-07-28T10:00:00.000+0000"
      }
    },
    {
      "validFor": {
        "startDateTime": "2019-07-28T08:30:00.000+0000",
        "endDateTime": "2019-07-28T10:30:00.000+0000"
      }
    },
    {
      "validFor": {
        "startDateTime": "2019-07-28T09:00:00.000+0000",
        "endDateTime": "2019-07-28T11:00:00.000+0000"
      }
    },
    {
      "validFor": {
        "startDateTime": "2019-07-30T16:00:00.000+0000",
        "endDateTime": "2019-07-30T18:00:00.000+0000"
      }
    }
  ]
}"#,
    );
}

#[test]
fn change_appointment_request_change() {
    round_trip::<orange_erdv::types::Appointment>(
        r#"{
  "startDate": "2019-08-12T08:30:00.000+0000"
}"#,
    );
}

#[test]
fn timestamp() {
    round_trip::<orange_erdv::types::Timestamp>(r#""2019-07-28T08:00:00.000+0000""#);
}

#[test]
fn error_body_code() {
    round_trip::<i32>(r"60");
}
