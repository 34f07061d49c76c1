using System.Globalization;
using System.Text;
using System.Xml;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Yearly;

namespace Evaluation.Reports.Funder;

/// <summary>The results of an agreement as an IATI 2.03 activity: elements in the order of the standard, codes of its lists.</summary>
public static class IatiResults
{
    private const string Output = "1";
    private const string Outcome = "2";

    /// <summary>Writes the file.</summary>
    /// <param name="values">The pack.</param>
    /// <param name="by">Who reports.</param>
    public static string Of(FunderValues values, IatiOrganisation by)
    {
        StringBuilder text = new();
        using (XmlWriter xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            Write(xml, values, by);
        }

        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}\n";
    }

    private static void Write(XmlWriter xml, FunderValues values, IatiOrganisation by)
    {
        string stamp = values.Figures.AsOf.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        xml.WriteStartElement("iati-activities");
        xml.WriteAttributeString("version", "2.03");
        xml.WriteAttributeString("generated-datetime", stamp);
        xml.WriteStartElement("iati-activity");
        xml.WriteAttributeString("xml", "lang", null, "fr");
        xml.WriteAttributeString("default-currency", "EUR");
        xml.WriteAttributeString("last-updated-datetime", stamp);
        xml.WriteElementString("iati-identifier", $"{by.Reference}-{Identifier(values.Agreement.Code)}");
        Narrated(xml, "reporting-org", values.Figures.Territory, ("ref", by.Reference), ("type", by.Type));
        Narrated(xml, "title", values.Agreement.Label);
        Narrated(xml, "description", $"Convention {values.Agreement.Code}\u00a0: résultats des structures qu'elle paie.", ("type", "1"));
        foreach (string funder in values.Agreement.Funders)
        {
            Narrated(xml, "participating-org", funder, ("role", "1"));
        }

        Narrated(xml, "participating-org", values.Figures.Territory, ("ref", by.Reference), ("role", "2"), ("type", by.Type));
        Coded(xml, "activity-status", ("code", values.Agreement.To < values.Figures.AsOf.Day ? "4" : "2"));
        if (values.Agreement.IsDated)
        {
            Coded(xml, "activity-date", ("type", "1"), ("iso-date", Day(values.Agreement.From)));
            Coded(xml, "activity-date", ("type", "3"), ("iso-date", Day(values.Agreement.To)));
        }

        Coded(xml, "recipient-country", ("code", "FR"));
        foreach (ValueSet set in FunderContracts.Outcomes.Select(id => values.Of("resultats", id)).OfType<ValueSet>())
        {
            Result(xml, set);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Result(XmlWriter xml, ValueSet set)
    {
        IndicatorContract contract = set.Contract;
        string sums = contract.AdditiveOver.Contains(SliceDimension.Territory) ? "1" : "0";
        xml.WriteStartElement("result");
        xml.WriteAttributeString("type", contract.Id.StartsWith("EFF", StringComparison.Ordinal) ? Outcome : Output);
        xml.WriteAttributeString("aggregation-status", sums);
        Narrated(xml, "title", contract.Label.Fr);
        xml.WriteStartElement("indicator");
        xml.WriteAttributeString("measure", ValueCells.IsShare(contract) ? "2" : "1");
        xml.WriteAttributeString("ascending", contract.Direction == Direction.Down ? "0" : "1");
        xml.WriteAttributeString("aggregation-status", sums);
        Narrated(xml, "title", $"{contract.Label.Fr} ({contract.Id}, version {contract.Version.ToString(CultureInfo.InvariantCulture)})");
        Narrated(xml, "description", contract.Definition.Fr);
        xml.WriteStartElement("period");
        Coded(xml, "period-start", ("iso-date", Day(set.Request.Period.From)));
        Coded(xml, "period-end", ("iso-date", Day(set.Request.Period.To)));
        Actual(xml, set, YearlyPages.Whole(set));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // A value that is hidden or that nobody told has no value here: the standard allows a comment alone, and a zero would be false.
    private static void Actual(XmlWriter xml, ValueSet set, IndicatorValue? value)
    {
        xml.WriteStartElement("actual");
        string? why = value switch
        {
            { Hidden: true } => "Valeur protégée\u00a0: elle compte trop peu de personnes.",
            { Value: decimal number } => Value(xml, set.Contract, number),
            _ => "Valeur manquante\u00a0: rien n'a été livré. Ce n'est pas zéro.",
        };
        if (why is not null)
        {
            Narrated(xml, "comment", why);
        }

        xml.WriteEndElement();
    }

    private static string? Value(XmlWriter xml, IndicatorContract contract, decimal number)
    {
        xml.WriteAttributeString("value", decimal.Round(number, contract.Decimals, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture));
        return null;
    }

    private static void Narrated(XmlWriter xml, string name, string words, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        foreach ((string attribute, string value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteElementString("narrative", words);
        xml.WriteEndElement();
    }

    private static void Coded(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        foreach ((string attribute, string value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }

    private static string Identifier(string code) => string.Concat(code.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' ? letter : '-'));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
