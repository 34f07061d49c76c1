using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Testing.PartnerServers;

/// <summary>What the servers that hand out numbered items share: the items, and what happens before each page.</summary>
public sealed class PagedPartner
{
    private int _pages;

    /// <summary>How many items there are.</summary>
    public int Count { get; set; }

    /// <summary>What happens before the page of that number is answered, from 1.</summary>
    public Action<int> Before { get; set; } = _ => { };

    /// <summary>So many items from a position, as JSON.</summary>
    /// <param name="from">The position.</param>
    /// <param name="most">How many at most.</param>
    public JsonArray Take(long from, int most) => [.. Enumerable.Range(0, Count).Skip((int)from).Take(most).Select(Item)];

    /// <summary>A whole number of the query.</summary>
    public static int Number(IQueryCollection query, string name, int otherwise) => (string?)query[name] is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>An item.</summary>
    public static JsonNode Item(int number) => new JsonObject { ["id"] = string.Create(CultureInfo.InvariantCulture, $"i{number}"), ["nom"] = "Médiathèque de l'Est" };

    /// <summary>A page is about to be answered.</summary>
    internal void Begin() => Before(++_pages);
}
