import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Says which rules of PDF/UA-1 each PDF breaks, a line a rule, by the library of veraPDF. */
public class Validate {
    public static void main(String[] paths) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String path : paths) {
            for (Map.Entry<String, Integer> broken : brokenRules(path).entrySet()) {
                System.out.println(path + ": " + broken.getValue() + " times " + broken.getKey());
            }
        }
    }

    private static Map<String, Integer> brokenRules(String path) throws Exception {
        var flavour = PDFAFlavour.PDFUA_1;
        var broken = new TreeMap<String, Integer>();
        try (var parser = Foundries.defaultInstance().createParser(new FileInputStream(path), flavour);
             var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            for (var assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
                var rule = assertion.getRuleId();
                broken.merge(rule.getClause() + "-" + rule.getTestNumber() + ": " + assertion.getMessage(), 1, Integer::sum);
            }
        }
        return broken;
    }
}
