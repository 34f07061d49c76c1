using System.Runtime.Versioning;
using Evaluation.Etl.Pseudonyms;

namespace Evaluation.Etl.Tests.Pseudonyms;

[UnsupportedOSPlatform("windows")]
public sealed class PseudonymKeyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string KeyFile => _folder.File("cle-pseudonymes");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_key_created_is_read_back_and_only_its_owner_may_read_it()
    {
        PseudonymKey key = PseudonymKey.Create(KeyFile);
        Assert.Equal(key.KeyId, PseudonymKey.Load(KeyFile).KeyId);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
        Assert.DoesNotContain(key.KeyId, File.ReadAllText(KeyFile), StringComparison.Ordinal);
    }

    [Fact]
    public void An_existing_key_is_never_written_over()
    {
        PseudonymKey key = PseudonymKey.Create(KeyFile);
        Assert.Throws<IOException>(() => PseudonymKey.Create(KeyFile));
        Assert.Equal(key.KeyId, PseudonymKey.Load(KeyFile).KeyId);
    }

    [Fact]
    public void A_key_that_others_can_read_is_refused()
    {
        PseudonymKey.Create(KeyFile);
        File.SetUnixFileMode(KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Assert.Contains("chmod 600", Assert.Throws<PseudonymKeyFault>(() => PseudonymKey.Load(KeyFile)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abcd")]
    [InlineData("zz00000000000000000000000000000000000000000000000000000000000000")]
    public void A_malformed_key_is_refused_without_being_shown(string written)
    {
        PseudonymKey.Create(KeyFile);
        File.WriteAllText(KeyFile, written);
        Assert.Equal($"Le fichier [{KeyFile}] ne porte pas une clé de 64 chiffres hexadécimaux.", Assert.Throws<PseudonymKeyFault>(() => PseudonymKey.Load(KeyFile)).Message);
    }

    [Fact]
    public void An_absent_key_says_what_losing_it_means() =>
        Assert.Contains("ne retrouverait pas les mêmes personnes", Assert.Throws<PseudonymKeyFault>(() => PseudonymKey.Load(KeyFile)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_environment_comes_before_the_file()
    {
        const string Variable = "EVALUATION_TEST_PSEUDONYM_KEY";
        Environment.SetEnvironmentVariable(Variable, new string('0', 64));
        Assert.Equal(new PseudonymKey(new byte[32]).KeyId, PseudonymKey.Load(KeyFile, Variable).KeyId);
        Environment.SetEnvironmentVariable(Variable, "short");
        Assert.Contains($"[{Variable}]", Assert.Throws<PseudonymKeyFault>(() => PseudonymKey.Load(KeyFile, Variable)).Message, StringComparison.Ordinal);
        Environment.SetEnvironmentVariable(Variable, null);
    }
}
