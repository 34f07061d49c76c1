using System.Data;
using Dapper;

namespace Evaluation.Warehouse.Reading;

/// <summary>One line of a delivery that names an agreement: a step of money, an expense, a step of a commitment.</summary>
public sealed record AgreementLine
{
    /// <summary><c>money_step</c>, <c>expense</c> or <c>commitment_step</c>.</summary>
    public string FactName { get; init; } = "";

    /// <summary>The step, or the sort of expense, in our code.</summary>
    public string Code { get; init; } = "";

    /// <summary>What people read for it, in French.</summary>
    public string Label { get; init; } = "";

    /// <summary>Day, yyyymmdd; null where it isn't told.</summary>
    public int? DateKey { get; init; }

    /// <summary>Amount in cents; null for a commitment.</summary>
    public long? AmountCents { get; init; }

    /// <summary>How much of a commitment, in its unit; null for money.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>Unit of a commitment; null for money.</summary>
    public string? Unit { get; init; }

    /// <summary>Number of the agreement, as the partner writes it.</summary>
    public string Agreement { get; init; } = "";

    /// <summary>Title of the agreement; null where it isn't told.</summary>
    public string? AgreementLabel { get; init; }

    /// <summary>First day of the agreement, yyyymmdd; null where it isn't told.</summary>
    public int? StartsKey { get; init; }

    /// <summary>Last day of the agreement, yyyymmdd; null where it isn't told.</summary>
    public int? EndsKey { get; init; }

    /// <summary>Who pays; null where it isn't told.</summary>
    public string? Funder { get; init; }

    /// <summary>Action it is for; null where it isn't told.</summary>
    public string? ActionLabel { get; init; }

    /// <summary>Key of the structure; 0 where it isn't told.</summary>
    public int StructureKey { get; init; }

    /// <summary>Identifier of the structure, as the partner writes it.</summary>
    public string? StructureCode { get; init; }

    /// <summary>Name of the structure.</summary>
    public string? Structure { get; init; }

    /// <summary>SIRET of the structure, 14 digits.</summary>
    public string? Siret { get; init; }

    /// <summary>Partner that delivered the line.</summary>
    public string Partner { get; init; } = "";

    /// <summary>The delivery.</summary>
    public int DeliveryKey { get; init; }

    /// <summary>The line, from 1.</summary>
    public int LineNumber { get; init; }

    /// <summary>Hash of its file, as received.</summary>
    public string ReceivedSha256 { get; init; } = "";

    /// <summary>Feed of the delivery, as <c>partner/feed</c>.</summary>
    public string Feed { get; init; } = "";

    /// <summary>Every line of every agreement, in the order of deliveries; the words that lines share are held once.</summary>
    public static IReadOnlyList<AgreementLine> Read(WarehouseSession session, int load)
    {
        Dictionary<string, string> words = new(StringComparer.Ordinal);
        using IDataReader reader = session.Stream("read/agreement-lines", new { load });
        return [.. reader.Parse<AgreementLine>().Select(line => line.Sharing(words)).OrderBy(line => line.DeliveryKey).ThenBy(line => line.LineNumber).ThenBy(line => line.FactName, StringComparer.Ordinal).ThenBy(line => line.Code, StringComparer.Ordinal)];
    }

    private AgreementLine Sharing(Dictionary<string, string> words) => this with
    {
        FactName = Shared(FactName, words)!,
        Code = Shared(Code, words)!,
        Label = Shared(Label, words)!,
        Unit = Shared(Unit, words),
        Agreement = Shared(Agreement, words)!,
        AgreementLabel = Shared(AgreementLabel, words),
        Funder = Shared(Funder, words),
        ActionLabel = Shared(ActionLabel, words),
        StructureCode = Shared(StructureCode, words),
        Structure = Shared(Structure, words),
        Siret = Shared(Siret, words),
        Partner = Shared(Partner, words)!,
        ReceivedSha256 = Shared(ReceivedSha256, words)!,
        Feed = Shared(Feed, words)!,
    };

    private static string? Shared(string? word, Dictionary<string, string> words) =>
        word is null ? null : words.TryGetValue(word, out string? held) ? held : words[word] = word;
}
