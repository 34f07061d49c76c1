using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Testing.PartnerServers;

/// <summary>A dataset of Opendatasoft, explore v2.1: 100 records a page, position and size together below 10 000, exports whole.</summary>
public sealed class Opendatasoft : IDisposable
{
    private const string Path = "/api/explore/v2.1/catalog/datasets/lieux";

    /// <summary>Starts it.</summary>
    public Opendatasoft() => Server = new PartnerServer(application =>
    {
        application.MapGet($"{Path}/records", Records);
        application.MapGet($"{Path}/exports/jsonl", () => Results.Text(Export(), "application/jsonl"));
    });

    /// <summary>The server.</summary>
    public PartnerServer Server { get; }

    /// <summary>Its items.</summary>
    public PagedPartner Items { get; } = new();

    /// <summary>What is done to the export before it is sent.</summary>
    public Func<string, string> Exported { get; set; } = text => text;

    /// <summary>The dataset's address.</summary>
    public Uri Dataset => new(Server.Address, Path);

    /// <inheritdoc/>
    public void Dispose() => Server.Dispose();

    private IResult Records(HttpContext context)
    {
        Items.Begin();
        int limit = PagedPartner.Number(context.Request.Query, "limit", 10);
        int offset = PagedPartner.Number(context.Request.Query, "offset", 0);
        return limit > 100 || offset + limit >= 10_000
            ? Results.Json(new { error_code = "InvalidRESTParameterError", message = "Invalid value for limit or offset" }, statusCode: 400)
            : Results.Text(new JsonObject { ["total_count"] = Items.Count, ["results"] = Items.Take(offset, limit) }.ToJsonString(), "application/json");
    }

    private string Export() => Exported(string.Join('\n', Items.Take(0, int.MaxValue).Select(item => item!.ToJsonString())));
}
