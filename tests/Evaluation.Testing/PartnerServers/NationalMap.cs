using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Testing.PartnerServers;

/// <summary>The API of the national map, a PostgREST: a bare array, 206 for a part, the total in <c>Content-Range</c>, 416 past the end.</summary>
public sealed class NationalMap : IDisposable
{
    /// <summary>Starts it.</summary>
    public NationalMap() => Server = new PartnerServer(application => application.MapGet("/carto", Answer));

    /// <summary>The server.</summary>
    public PartnerServer Server { get; }

    /// <summary>Its items.</summary>
    public PagedPartner Items { get; } = new();

    /// <summary>Most rows of an answer, whatever is asked.</summary>
    public int MostRows { get; set; } = int.MaxValue;

    /// <summary>Whether it tells the total.</summary>
    public bool TellsTotal { get; set; } = true;

    /// <summary>The places' address.</summary>
    public Uri Places => new(Server.Address, "/carto");

    /// <inheritdoc/>
    public void Dispose() => Server.Dispose();

    private IResult Answer(HttpContext context)
    {
        Items.Begin();
        int offset = PagedPartner.Number(context.Request.Query, "offset", 0);
        int limit = Math.Min(PagedPartner.Number(context.Request.Query, "limit", int.MaxValue), MostRows);
        string total = TellsTotal ? Items.Count.ToString(CultureInfo.InvariantCulture) : "*";
        if (offset > 0 && offset >= Items.Count)
        {
            context.Response.Headers.ContentRange = $"*/{total}";
            return Results.Json(new { code = "PGRST103", message = "Requested range not satisfiable" }, statusCode: 416);
        }

        JsonArray rows = Items.Take(offset, limit);
        context.Response.Headers.ContentRange = string.Create(CultureInfo.InvariantCulture, $"{offset}-{offset + rows.Count - 1}/{total}");
        return Results.Text(rows.ToJsonString(), "application/vnd.pgrst.array+json; charset=utf-8", statusCode: TellsTotal && rows.Count < Items.Count ? 206 : 200);
    }
}
