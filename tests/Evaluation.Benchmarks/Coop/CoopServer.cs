using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Evaluation.Benchmarks.Coop;

/// <summary>
/// La Coop's <c>/activites</c> on this machine, for a process of its own: so many activities, the latest first, made as they are asked for and as
/// cheaply as can be (one page is written once; for each answer only identifiers and moments are set in it).
/// </summary>
internal sealed class CoopServer(int activities)
{
    private const int PageSize = 500;
    private static readonly DateTime Latest = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly byte[] Item = Encoding.UTF8.GetBytes("""
        {"type":"activite","id":"123e4567-e89b-42d3-a456-000000000000","attributes":{"type":"individuel","mediateur_id":"0b1c2d3e-0000-4000-8000-0000000000mm","user_id":"0b1c2d3e-0000-4000-8000-0000000000uu","accompagnements":1,"date":"2025-mm-dd","duree":60,"type_lieu":"domicile","structure_id":null,"lieu_code_postal":"23000","lieu_commune":"Guéret","lieu_code_insee":"23096","creation":"2025-01-01T12:00:00.000Z","modification":"yyyy-MM-ddTHH:mm:ss.fffZ","suppression":null,"autonomie":"autonome","oriente_vers_structure":true,"structure_de_redirection":"administration","materiel":["ordinateur","telephone"],"thematiques":["email","argent_impots"],"tags":[],"precisions_demarche":null,"titre_atelier":null,"niveau_atelier":null,"beneficiaires":{"total":1,"genres":{"masculin":0,"feminin":1,"non_communique":0},"tranches_age":{"moins_de_douze":0,"douze_dix_huit":0,"dix_huit_vingt_quatre":0,"vingt_cinq_trente_neuf":0,"quarante_cinquante_neuf":1,"soixante_soixante_neuf":0,"soixante_dix_plus":0,"non_communique":0},"statuts":{"scolarise":0,"sans_emploi":1,"en_emploi":0,"retraite":0,"non_communique":0}}}}
        """.Trim());

    private readonly int _id = At("000000000000\",");
    private readonly int _mediator = At("mm\",\"user_id");
    private readonly int _user = At("uu\"");
    private readonly int _day = At("mm-dd");
    private readonly int _modification = At("yyyy-MM");

    /// <summary>Serves until its standard input ends; writes its address first.</summary>
    internal void Run()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        using WebApplication application = builder.Build();
        application.Run(AnswerAsync);
        application.StartAsync().GetAwaiter().GetResult();
        Console.WriteLine($"{application.Urls.First()}/api/v1/activites");
        Console.In.ReadToEnd();
    }

    private static int At(string part) => Item.AsSpan().IndexOf(Encoding.UTF8.GetBytes(part));

    private async Task AnswerAsync(HttpContext context)
    {
        int from = (string?)context.Request.Query["page[after]"] is { } cursor ? int.Parse(cursor, CultureInfo.InvariantCulture) : 0;
        int count = Math.Clamp(activities - from, 0, PageSize);
        byte[] page = Page(context, from, count);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = page.Length;
        await context.Response.BodyWriter.WriteAsync(page).ConfigureAwait(false);
    }

    private byte[] Page(HttpContext context, int from, int count)
    {
        string next = count == 0 ? "{}" : string.Create(CultureInfo.InvariantCulture, $$$"""{"next":{"href":"{{{context.Request.Scheme}}}://{{{context.Request.Host}}}{{{context.Request.Path}}}?page[size]={{{PageSize}}}&page[after]={{{from + count}}}"}}""");
        byte[] tail = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$$"""],"links":{{{next}}},"meta":{"total_count":{{{activities}}},"has_next_page":true}}"""));
        byte[] page = new byte["{\"data\":["u8.Length + Math.Max(0, (count * (Item.Length + 1)) - 1) + tail.Length];
        Span<byte> rest = page;
        "{\"data\":["u8.CopyTo(rest);
        rest = rest["{\"data\":["u8.Length..];
        for (int index = 0; index < count; index++)
        {
            Write(rest, from + index);
            rest = rest[Item.Length..];
            if (index < count - 1)
            {
                rest[0] = (byte)',';
                rest = rest[1..];
            }
        }

        tail.CopyTo(rest);
        return page;
    }

    private void Write(Span<byte> item, int number)
    {
        Item.CopyTo(item);
        number.TryFormat(item[_id..], out _, "d12", CultureInfo.InvariantCulture);
        (number % 100).TryFormat(item[_mediator..], out _, "d2", CultureInfo.InvariantCulture);
        (number % 100).TryFormat(item[_user..], out _, "d2", CultureInfo.InvariantCulture);
        ((number % 12) + 1).TryFormat(item[_day..], out _, "d2", CultureInfo.InvariantCulture);
        ((number % 28) + 1).TryFormat(item[(_day + 3)..], out _, "d2", CultureInfo.InvariantCulture);
        Latest.AddSeconds(-number).TryFormat(item[_modification..], out _, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
    }
}
