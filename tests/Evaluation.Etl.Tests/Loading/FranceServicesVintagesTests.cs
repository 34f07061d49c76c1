using Evaluation.Etl.Tests.Partners;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>
/// The real vintages one after another. Counts by Python over the sets of MATRICULE and id_fs: 483 then 908 (2 gone, 427 new) then 2 683
/// (7 gone, 1 782 new, one of the two gone before is back). Of the 481 places of both 2021 files, Python compares name, commune, point, hours and
/// itinerance: 178 changed, 76 only fill a blank, 227 are the same. All 901 of both later ones have another name: « France services de » came before it.
/// </summary>
public sealed class FranceServicesVintagesTests
{
    private const string Held = "recorded_to = 2147483647 and namespace = 'france-services'";

    [Fact]
    public void A_place_keeps_its_key_from_one_vintage_to_the_next_and_ends_when_a_whole_list_no_longer_names_it()
    {
        using TerritoryOnDisk territory = RealFilesTests.Delivering("france-services/liste-2021");
        string[] told = [.. Vintages.Select(feed => Lasting(territory, feed))];
        Assert.Equal(["483 last, 0 ended", "908 last, 2 ended", "2683 last, 8 ended"], told);
        Assert.Equal("178\n901", territory.Value($"select count(*) from dim_place as a where {Held} and valid_to in (20201001, 20221201) and exists (select 1 from dim_place as b where b.{Held} and b.place_key = a.place_key and b.valid_from = a.valid_to) group by valid_to order by valid_to"));
        Assert.Equal("303", territory.Value($"select count(*) from dim_place where {Held} and valid_from < 20200301 and valid_to = 20221201"));
        Assert.Equal("antenne|52\nsite_principal|856\nantenne|142\nsite_principal|2541", territory.Value($"select code, count(*) from fact_place_offer where {Held} and kind = 'site' group by date_key, code order by date_key, code"));
        Assert.Equal("480", territory.Value($"select count(*) from (select place_key from fact_place_month where {Held} group by place_key having count(*) = 3) as always"));
        Assert.Equal("1", territory.Value($"select count(*) from (select place_key from fact_place_month where {Held} group by place_key having min(date_key) = 20200229 and max(date_key) = 20221201 and count(*) = 2) as back"));
        Assert.Equal("20200229|483\n20201001|908\n20221201|2683", territory.Value($"select date_key, count(*) from fact_place_month where {Held} group by date_key order by 1"));
    }

    [Fact]
    public void A_place_that_comes_back_opens_again_under_its_key()
    {
        using TerritoryOnDisk territory = RealFilesTests.Delivering("france-services/liste-2022");
        string header = File.ReadLines(SharedData.PathOf("france-services/liste-fs-20221201.csv")).First();
        string one = "1,01,France services de Valserhône,5-9 Rue des Papetiers,,01033,01200,Valserhône,46.1,5.8,,,09:00 - 12:00,,,,,,,Non,Site principal,,Espace labellisé 01/01/2020";
        string two = one.Replace("1,01,", "2,01,", StringComparison.Ordinal);
        territory.Load("france-services/liste-2022", "liste-fs-20221201.csv", $"{header}\n{one}\n{two}\n");
        territory.Load("france-services/liste-2022", "liste-fs-20230101.csv", $"{header}\n{one}\n");
        territory.Load("france-services/liste-2022", "liste-fs-20230201.csv", $"{header}\n{one}\n{two}\n");

        string[] versions = [.. territory.Rows($"select valid_from, valid_to from dim_place where {Held} and source_id = '2' order by 1")];
        Assert.EndsWith("|20230101", versions[0], StringComparison.Ordinal);
        Assert.Equal("20230201|99991231", versions[1]);
        Assert.Equal("1", territory.Value($"select count(distinct place_key) from dim_place where {Held} and source_id = '2'"));
    }

    [Fact]
    public void A_column_whose_meaning_changed_is_read_by_two_feeds_and_a_word_that_changed_with_it_changes_no_place()
    {
        using TerritoryOnDisk territory = RealFilesTests.Delivering("france-services/liste-2022");
        string[] words = ["id_fs", "insee_dep", "lib_fs", "adresse", "complement_adresse", "insee_com", "code_postal", "lib_com", "latitude", "longitude", "mail", "telephone", "h_lundi", "h_mardi", "h_mercredi", "h_jeudi", "h_vendredi", "h_samedi", "prise_rdv", "commentaire", "type_fs", "format_fs", "groupe_fs", "labellisation_fs"];
        string line = "1;01;France services de Valserhône;5-9 Rue des Papetiers;;01033;01200;Valserhône;46.1060711578546;5.8260084241619;;;13:30 - 17:00;;;;;;Non;;Principal;Itinérante;;Espace labellisé 01/01/2020";
        string hours = string.Join(';', Enumerable.Repeat("9h - 12h / 14h - 16h", 5));
        string same = $"2;01;France services de Saint-Trivier-de-Courtes;22 Esplanade de La Poste;;01388;01560;Saint-Trivier-de-Courtes;46.459161;5.083785;;;{hours};;Oui;;Principal;Fixe;;Espace labellisé 01/02/2020";
        territory.LoadFile("france-services/liste-2022", SharedData.PathOf("france-services/liste-fs-20221201.csv"));
        territory.Load("france-services/liste-2024", "liste-fs-20240801.csv", $"{string.Join(';', words)}\n{line}\n{same}\n");

        Assert.Equal("|0|20240801\n|1|99991231", territory.Value($"select typology, itinerant, valid_to from dim_place where {Held} and source_id = '1' order by valid_from"));
        Assert.Equal("20221201|site_principal|Site principal\n20240801|site_principal|Principal", territory.Value($"select date_key, code, raw from fact_place_offer as o where {Held} and kind = 'site' and source_id like '1|%' order by date_key"));
        Assert.Equal("10000101|99991231", territory.Value($"select valid_from, valid_to from dim_place where {Held} and source_id = '2'"));
        Assert.Equal("210", territory.Value($"select weekly_minutes from fact_place_month where {Held} and date_key = 20240801 and line_number = 2"));
    }

    private static string[] Vintages => ["liste-2021", "carte-2021", "liste-2022"];

    private static string Lasting(TerritoryOnDisk territory, string feed)
    {
        RealFile file = RealFile.All.First(row => row.Feed == $"france-services/{feed}");
        territory.LoadFile(file.Feed!, SharedData.PathOf(file.Path), file.AsOf);
        string lasting = territory.Value($"select count(distinct place_key) from dim_place where {Held} and valid_to = 99991231");
        string all = territory.Value($"select count(distinct place_key) from dim_place where {Held}");
        return $"{lasting} last, {int.Parse(all, System.Globalization.CultureInfo.InvariantCulture) - int.Parse(lasting, System.Globalization.CultureInfo.InvariantCulture)} ended";
    }
}
