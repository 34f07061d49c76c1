using System.Text;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Tests.Reading;

/// <summary>One sentence for each thing that may be wrong with a JSON file.</summary>
public sealed class JsonReaderFaultTests
{
    [Theory]
    [InlineData("", "le fichier est vide\u00a0: redemandez-le au partenaire (une livraison sans élément s'écrit [])")]
    [InlineData(" \n", "le fichier est vide\u00a0: redemandez-le au partenaire (une livraison sans élément s'écrit [])")]
    [InlineData("<!DOCTYPE html><html>", "le fichier est une page web ou du XML, pas du JSON\u00a0: l'adresse a sans doute répondu par une page d'erreur ou de connexion\u00a0; vérifiez l'adresse et le jeton")]
    [InlineData("id;nom\n", "le fichier n'est pas du JSON\u00a0: il commence par autre chose que [ ou {\u00a0; redemandez-le au partenaire, ou corrigez kind dans le flux")]
    [InlineData("[{\"id\":1},{\"id\":", "le JSON s'arrête avant sa fin, après 1 élément\u00a0: le transfert a sans doute été coupé\u00a0; redemandez le fichier")]
    [InlineData("[{\"id\":1},{\"id\":2}", "le JSON s'arrête avant sa fin, après 2 éléments\u00a0: le transfert a sans doute été coupé\u00a0; redemandez le fichier")]
    [InlineData("[{\"id\":1},", "le JSON s'arrête avant sa fin, après 1 élément\u00a0: le transfert a sans doute été coupé\u00a0; redemandez le fichier")]
    [InlineData("{\"id\":1}\n{\"id\"", "le JSON s'arrête avant sa fin, après 1 élément\u00a0: le transfert a sans doute été coupé\u00a0; redemandez le fichier")]
    [InlineData("[{\"id\":1},{id:2}]", "élément [2]\u00a0: le texte n'est plus du JSON à cet endroit\u00a0; redemandez le fichier au partenaire")]
    [InlineData("[{\"id\":1}]<html>", "élément [2]\u00a0: le texte n'est plus du JSON à cet endroit\u00a0; redemandez le fichier au partenaire")]
    [InlineData("[{\"id\":1},]", "élément [2]\u00a0: le texte n'est plus du JSON à cet endroit\u00a0; redemandez le fichier au partenaire")]
    [InlineData("[{\"id\":1},7]", "élément [2]\u00a0: ce n'est pas un objet {…}\u00a0; vérifiez items dans le flux, ou déclarez la colonne [.] si les éléments sont de simples valeurs")]
    [InlineData("[{\"id\":1},null]", "élément [2]\u00a0: ce n'est pas un objet {…}\u00a0; vérifiez items dans le flux, ou déclarez la colonne [.] si les éléments sont de simples valeurs")]
    [InlineData("[{\"id\":1,\"x\":{\"y\":1},\"id\":2}]", "colonne [id]\u00a0: élément [1]\u00a0: la clé [id] y est écrite deux fois, on ne sait pas laquelle croire\u00a0; redemandez le fichier")]
    public void A_file_that_is_not_such_json_is_refused(string text, string sentence) => Assert.Equal(sentence, JsonText.Fault(text));

    [Theory]
    [InlineData("{\"data\":[{\"id\":1}]", "le JSON s'arrête avant sa fin, après 1 élément\u00a0: le transfert a sans doute été coupé\u00a0; redemandez le fichier")]
    [InlineData("{\"data\":[{\"id\":1}],\"meta\":{\"a\":", "le JSON s'arrête avant sa fin, après 1 élément\u00a0: le transfert a sans doute été coupé\u00a0; redemandez le fichier")]
    [InlineData("{\"data\":{\"id\":1}}", "ce que le fichier porte en [data] n'est pas un tableau\u00a0; corrigez items dans le flux")]
    [InlineData("{\"error\":\"jeton\",\"code\":401}", "le fichier n'a pas de tableau [data]\u00a0; il porte [error], [code]\u00a0: si c'est un message d'erreur de l'interface, redemandez le fichier, sinon corrigez items dans le flux")]
    [InlineData("{\"data\":[{\"id\":1}]}\n{\"error\":\"trop\"}", "le fichier n'a pas de tableau [data]\u00a0; il porte [error]\u00a0: si c'est un message d'erreur de l'interface, redemandez le fichier, sinon corrigez items dans le flux")]
    [InlineData("{}", "le fichier n'a pas de tableau [data]\u00a0; il porte un objet vide\u00a0: si c'est un message d'erreur de l'interface, redemandez le fichier, sinon corrigez items dans le flux")]
    public void An_envelope_without_its_array_is_refused(string text, string sentence) => Assert.Equal(sentence, JsonText.Fault(text, "data"));

    [Fact]
    public void An_envelope_where_none_is_declared_is_told_by_its_names() =>
        Assert.StartsWith("l'objet n'a aucune des colonnes que le flux déclare\u00a0; il porte [data], [links]", JsonText.Fault("{\"data\":[],\"links\":{}}"), StringComparison.Ordinal);

    [Fact]
    public void More_than_64_levels_are_refused() =>
        Assert.Equal("élément [1]\u00a0: plus de 64 niveaux d'imbrication\u00a0; demandez au partenaire un export plus plat", JsonText.Fault($"[{{\"id\":{new string('[', 70)}{new string(']', 70)}}}]"));

    [Fact]
    public void Bytes_that_are_not_utf_8_and_utf_16_are_refused()
    {
        Assert.Equal("élément [1]\u00a0: des octets ne sont pas de l'UTF-8, la seule écriture du JSON\u00a0; redemandez le fichier en UTF-8", JsonText.Fault(Encoding.Latin1.GetBytes("[{\"id\":\"é\"}]")));
        Assert.Equal("le fichier est un texte en UTF-16\u00a0: enregistrez-le en UTF-8", JsonText.Fault([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("[{\"id\":1}]")]));
    }

    [Theory]
    [InlineData("[{\"id\":\"")]
    [InlineData("{\"id\":\"")]
    [InlineData("{\"x\":\"")]
    public void A_text_of_100_MB_ends_quickly_in_flat_memory(string start)
    {
        using RepeatedStream stream = new(Encoding.UTF8.GetBytes(start), (byte)'x', 100_000_000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        DeliveryFault fault = Assert.Throws<DeliveryFault>(() =>
        {
            using JsonReader reader = new(stream, new JsonFormat { Items = "data", Columns = ["id"] });
            DelimitedText.Lines(reader);
        });
        Assert.StartsWith("élément [1]\u00a0: il dépasse 512 Kio", fault.Message, StringComparison.Ordinal);
        Assert.InRange(stream.Position, 0, 2_000_000);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 3_000_000);
    }
}
