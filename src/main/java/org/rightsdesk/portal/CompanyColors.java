package org.rightsdesk.portal;

import java.time.Duration;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The company's colour as a style sheet: the pages' policy allows no style inside the page. */
@RestController
class CompanyColors {

    private final Companies companies;

    CompanyColors(Companies companies) {
        this.companies = companies;
    }

    @GetMapping("/request/{key}/company.css")
    ResponseEntity<String> colors(@PathVariable String key) {
        Company company = companies.find(key).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(":root{--company:" + company.color() + "}");
    }
}
