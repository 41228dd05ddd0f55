"use strict";
exports.id = 608;
exports.ids = [608];
exports.modules = {

/***/ 7608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chinese: () => (/* binding */ chinese)
});

// EXTERNAL MODULE: ./build/src/rules/shared/menus.js
var menus = __webpack_require__(2375);
// EXTERNAL MODULE: ./build/src/rules/shared/text.js
var shared_text = __webpack_require__(9224);
// EXTERNAL MODULE: ./build/src/rules/shared/settings-links.js
var settings_links = __webpack_require__(1094);
;// CONCATENATED MODULE: ./build/src/languages/zh-cn/phrases.js



/** A text from outside as one bounded line in Chinese quotation marks. */
const quoted = (text) => `“${(0,shared_text/* bounded */.M)(text, 300)}”`;
/** Names of images for a sentence: the first three, and how many there are in all. */
function named(images) {
    const shown = images.slice(0, 3).map((image) => (0,shared_text/* bounded */.M)(image, 150));
    if (shown.length === 0)
        return '该镜像';
    return images.length > shown.length ? `${shown.join('、')} 等 ${images.length} 个镜像` : shown.join('、');
}
/** What the registry said, as a sentence that quotes it, and what the token is known to have; empty if neither is there. */
function answered({ answers, token }) {
    const shown = answers.slice(0, 3).map(quoted);
    const said = shown.length === 0 ? '' : `镜像仓库返回${shown.join('和')}。`;
    if (token === undefined)
        return said;
    const record = token.source === 'runner' ? '运行器对此作业的记录' : '环境变量 GITHUB_TOKEN_PERMISSIONS ';
    return `${said}${record}显示，作业自身的令牌（GITHUB_TOKEN）的权限是 packages: ${token.packages}。`;
}
/** The credential with the input that it came from. */
const theCredential = ({ credential }, noun = '令牌') => (credential === undefined ? `该${noun}` : ` ${credential} 中的${noun}`);
/** The secret that the credential is kept in. */
const theSecret = ({ credential }) => credential === undefined ? '登录步骤所用的机密' : ` ${credential} 所用的机密`;
/** What to add if the name was only guessed from the repository's. */
const guessedHint = (isGuessed) => isGuessed ? '这个名称是根据代码仓库名推测的；如果工作流推送的是其他镜像，请设置输入参数 images。' : '';
/** Which of two addresses is the right one, if there are two. */
const whichAddress = (params) => (0,settings_links/* hasTwoAddresses */.Bg)(params) ? '下面的两个地址中，含 /orgs/ 的用于组织，含 /users/ 的用于个人账户。' : '';
/** What to say of the package's settings: which address, what a missing page means, and that the name may be another. */
const settingsHints = (params) => `${whichAddress(params)}如果该页面显示 404，说明你自己没有该软件包的权限，请联系它的所有者或首次推送它的人。${guessedHint(params.detail.isGuessed)}`;
/** Says which actions may need more than a block holds that was made from what is known; empty if there are none. */
function mayNeedMore(actions = []) {
    if (actions.length === 0)
        return '';
    const shown = actions.slice(0, 3).map((one) => (0,shared_text/* bounded */.M)(one, 100));
    const more = actions.length > shown.length ? ` 等 ${actions.length} 个 action` : '';
    return `\n${shown.join('、')}${more}可能还需要其他权限，这里无从得知：使用前请先查看其说明页面。`;
}
/** What to change so that a job gets a level of packages: the same as the change that is shown beside it. */
function grant({ change }, granted) {
    const { job, packages, requiredPermissions, unknownActions } = granted;
    const theJob = job === undefined ? '该作业' : `作业${quoted(job)}`;
    const line = (0,shared_text/* toCopy */.p)(`packages: ${packages}`);
    const block = change?.of === 'workflow' ? '工作流的 permissions:' : `${theJob}的 permissions:`;
    if (change?.kind === 'line')
        return `请在${block} 中加入这一行：${line}`;
    if (change?.kind === 'level')
        return `请将${block} 中 packages 那一行改为：${line}`;
    const place = change === undefined ? '（已有 permissions: 则替换）' : '';
    return `请在${theJob}中加入以下内容${place}：${(0,shared_text/* toCopy */.p)((0,menus/* permissionsBlock */.It)(requiredPermissions, packages))}${mayNeedMore(unknownActions)}`;
}
const verbs = { push: '推送', pull: '拉取' };
/** The second way past a refusal of the job's token: a classic token of somebody who has access, step by step. */
function tokenWay({ source }, access, whose) {
    const lines = ['password: ${{ secrets.GHCR_TOKEN }}', 'fallback-password: ${{ secrets.GHCR_TOKEN }}'];
    const login = `在工作流的登录步骤中使用它：${(0,shared_text/* toCopy */.p)(lines.slice(0, 1).join('\n'))}`;
    const both = `在工作流中，将第一行用于登录步骤，第二行用于本步骤：${(0,shared_text/* toCopy */.p)(lines.join('\n'))}`;
    return `
另一种办法：改用${whose}的经典个人访问令牌${verbs[access]}。
1. 打开 ${menus/* classicTokens */.zR} → Generate new token (classic)，勾选 ${(0,menus/* levelFor */.Af)(access)}:packages。
2. 在此代码仓库的 ${menus/* actionsSecrets */.le} → New repository secret 中保存，名称为 GHCR_TOKEN。
3. ${source === 'run' ? both : login}`;
}
/** What to do if the default branch's version of the workflow is right already. */
const startNewRun = (branch) => `请发起一次新的运行（推送提交，或选择 Run workflow）：${(0,shared_text/* bounded */.M)(branch, 100)} 上的工作流现在已有 packages: write。Re-run jobs 没有用，它使用的仍是同一个旧提交中的文件。`;
/** Where the job's own log says what its token may do. */
const setUpJob = (level) => `请查看作业日志中的“Set up job”：GITHUB_TOKEN Permissions 中应有“Packages: ${level}”。`;

;// CONCATENATED MODULE: ./build/src/languages/zh-cn/credentials.js



const emptyBecause = {
    dependabot: 'Dependabot 触发的运行使用 Dependabot 自己的机密存储，因此 Actions 的机密在其中为空。',
    fork: '来自 fork 仓库的拉取请求读不到任何机密，取值一律为空。',
    called: '被调用的工作流只能读到调用方作业传入的机密，其余机密取值为空，而且不会有任何提示。',
    unset: '机密不存在、名称写错，或属于其他代码仓库或环境时，取值都为空，而且不会有任何提示。',
};
const jobToken = (0,shared_text/* toCopy */.p)(menus/* jobTokenLine */.NZ);
const fillBy = {
    dependabot: '请改用作业自身的令牌（GITHUB_TOKEN），或在 Settings → Secrets and variables → Dependabot → New repository secret 中添加该机密。',
    fork: `请不要在来自 fork 仓库的拉取请求中推送。在推送步骤上加：${(0,shared_text/* toCopy */.p)(`if: \${{ ${menus/* isOwnBranch */.t$} }}`)}`,
    called: `请在调用方作业中，与 uses: 同级添加（如果被调用的工作流属于其他组织，请按名称逐个传递机密）：${(0,shared_text/* toCopy */.p)('secrets: inherit')}\n如果已经添加，请核对名称与 ${menus/* actionsSecrets */.le} 中的是否一致。`,
    unset: `请核对机密名称与 ${menus/* actionsSecrets */.le} 中的是否一致；如果还没有，点击 New repository secret 新建。作业自身的令牌（GITHUB_TOKEN）不需要机密：${jobToken}`,
};
const credentials_verbs = { push: '推送', pull: '拉取' };
const forkPull = `请改用作业自身的令牌（GITHUB_TOKEN）拉取，并声明 packages: read：${jobToken}\n它在这里可以读取公开的软件包，其他软件包则不一定。`;
const organisationOr = (owner) => owner === undefined ? '该组织' : ` ${(0,shared_text/* bounded */.M)(owner, 60)} `;
/** Chinese words of the rules about credentials. */
const credentials = {
    'empty-credential': {
        summary: '密码为空：机密没有设置，或没有提供给本次运行。在 fork 或 Dependabot 触发的运行中，推送步骤带有条件时只是提示',
        title: () => '凭据为空',
        problem: ({ detail, credential }) => detail.call !== undefined
            ? `作业${quoted(detail.call.job)}调用${quoted(detail.call.uses)}，后者使用 ${detail.call.secrets.map((name) => `secrets.${(0,shared_text/* bounded */.M)(name, 100)}`).join('、')} 登录，而调用方作业没有传入。${emptyBecause.called}`
            : `${credential === undefined ? '密码' : `输入参数 ${credential} `}为空，无法登录。${emptyBecause[detail.because]}`,
        remedy: ({ detail: { access, because, isExpected, call } }) => {
            if (call !== undefined)
                return `请在作业${quoted(call.job)}中，与 uses: 同级添加：${(0,shared_text/* toCopy */.p)('secrets: inherit')}\n或者按名称传入所需的机密；如果被调用的工作流属于其他组织，只能这样写：${(0,shared_text/* toCopy */.p)(['secrets:', ...call.secrets.map((name) => `  ${(0,shared_text/* bounded */.M)(name, 100)}: \${{ secrets.${(0,shared_text/* bounded */.M)(name, 100)} }}`)].join('\n'))}`;
            if (isExpected)
                return '如果此处本来就不需要推送，则无需修改：该作业的每个推送步骤都带有条件。';
            return access === 'pull' && because === 'fork' ? forkPull : fillBy[because];
        },
    },
    'rejected-credential': {
        summary: '凭据有误、已被吊销或已过期',
        title: () => 'GitHub 不认可该凭据',
        problem: (params) => params.source === 'log'
            ? 'GHCR 不认可客户端发送的凭据，即使要拉取的内容是公开的也会拒绝。它可能输入有误、已被吊销，或者已经过期。'
            : `${answered(params)}GitHub 的 REST API 同样拒绝了${theCredential(params, '凭据')}。它可能输入有误、已被吊销，或者已经过期。`,
        remedy(params) {
            const { access, isJobToken, isPublic } = params.detail;
            const leaveOut = params.source === 'run'
                ? '去掉登录步骤即可。'
                : `在保存了旧登录信息的机器上执行以下命令，或者去掉凭据：${(0,shared_text/* toCopy */.p)('docker logout ghcr.io')}`;
            const open = access === 'pull' ? `${isPublic ? '该镜像是公开的，' : '公开的镜像'}无需登录：${leaveOut}\n` : '';
            if (isJobToken)
                return `${open}作业结束后，它的令牌（GITHUB_TOKEN）随即失效。请传入本作业的令牌：${jobToken}`;
            const begin = access === 'push' ? '' : isPublic ? '如果仍要登录，' : '如果是私有镜像，';
            return `${open}${begin}请在 ${menus/* classicTokens */.zR} → Generate new token (classic) 新建带 ${(0,menus/* levelFor */.Af)(access)}:packages 的经典个人访问令牌，然后更新${theSecret(params)}：${menus/* actionsSecrets */.le} → Update。在工作流中，作业自身的令牌最省心：${jobToken}`;
        },
    },
    'fine-grained-pat': {
        summary: 'GHCR 不接受细粒度个人访问令牌',
        title: () => '容器镜像仓库不支持细粒度个人访问令牌',
        problem: (params) => `${answered(params)}${params.source === 'log' ? '以 github_pat_ 开头的令牌' : `${theCredential(params, '凭据').trim()}以 github_pat_ 开头，`}是细粒度个人访问令牌。无论授予了哪些权限，容器镜像仓库都不接受这种令牌。`,
        remedy: ({ detail }) => `请改用作业自身的令牌（GITHUB_TOKEN），并声明 packages: ${(0,menus/* levelFor */.Af)(detail.access)}：${jobToken}\n或新建带 ${(0,menus/* levelFor */.Af)(detail.access)}:packages 的经典令牌：${menus/* classicTokens */.zR} → Generate new token (classic)`,
    },
    'missing-write-packages-scope': {
        summary: '经典令牌缺少权限（scope）write:packages',
        title: ({ detail }) => `令牌缺少权限（scope）${detail.scope}`,
        problem: (params) => `${answered(params)}${theCredential(params).trim()}有效，但创建时没有勾选 ${params.detail.scope}，容器镜像仓库因此拒绝。`,
        remedy: ({ detail }) => `请打开 ${menus/* classicTokens */.zR}，选中该令牌，勾选 ${detail.scope}，再点击 Update token；令牌的值不变。如果是 GitHub CLI 的令牌，请执行：${(0,shared_text/* toCopy */.p)(`gh auth refresh --scopes ${detail.scope}`)}`,
    },
    'sso-not-authorised': {
        summary: '令牌尚未获得该组织的单点登录授权',
        title: () => '令牌尚未获得单点登录授权',
        problem: (params) => `${answered(params)}${organisationOr(params.detail.owner).trimStart()}启用了 SAML 单点登录保护，而${theCredential(params)}尚未获得该组织的授权。`,
        remedy: ({ detail }) => `请令牌的所有者打开 ${menus/* classicTokens */.zR}，在该令牌旁点击 Configure SSO，再点击${organisationOr(detail.owner)}旁的 Authorize。令牌的值不变。`,
    },
    'classic-pat-forbidden': {
        summary: '该组织禁止使用经典个人访问令牌',
        title: ({ detail }) => `${organisationOr(detail.owner).trimStart()}禁止使用经典个人访问令牌`,
        problem: (params) => `${answered(params)}${params.detail.owner === undefined ? '该组织' : `组织 ${(0,shared_text/* bounded */.M)(params.detail.owner, 60)} `}不接受任何经典个人访问令牌，因此无论带有哪些权限（scope），${theCredential(params).trim()}在那里都无法使用。`,
        remedy: ({ detail }) => `请在${organisationOr(detail.owner)}名下的代码仓库中使用作业自身的令牌（GITHUB_TOKEN）${credentials_verbs[detail.access]}，并声明 packages: ${(0,menus/* levelFor */.Af)(detail.access)}：${jobToken}\n或者由组织的所有者允许使用经典令牌：Settings → Personal access tokens → Settings → Tokens (classic)`,
    },
    'app-installation-token': {
        summary: '这是 GitHub App 的令牌，而不是作业自身的令牌，GHCR 不接受',
        title: () => '这是 GitHub App 的令牌，而不是作业自身的令牌',
        problem: (params) => `${answered(params)}${params.detail.job === undefined ? `${theCredential(params, '凭据').trim()}是` : `作业${quoted(params.detail.job)}登录 GHCR 使用的是`} GitHub App 的安装令牌。已知容器镜像仓库会拒绝这种令牌，即使该 App 拥有软件包权限也是如此。`,
        remedy: ({ detail: { access } }) => `请使用作业自身的令牌（GITHUB_TOKEN）${credentials_verbs[access]}，并声明 packages: ${(0,menus/* levelFor */.Af)(access)}，App 的令牌留给其他步骤：${jobToken}\n如果要${credentials_verbs[access]}其他所有者的软件包，请使用带 ${(0,menus/* levelFor */.Af)(access)}:packages 的经典个人访问令牌：${(0,shared_text/* toCopy */.p)('password: ${{ secrets.GHCR_TOKEN }}')}`,
    },
    'user-not-granted': {
        summary: '令牌所属用户无权写入该软件包，或无权在此创建软件包',
        title: ({ detail }) => detail.lacks === 'role' ? '令牌所属用户无权写入该软件包' : '令牌所属用户无权在此创建软件包',
        problem: (params) => params.detail.lacks === 'role'
            ? `${answered(params)}${theCredential(params).trim()}有效，但它所属的用户在 ${named(params.images)} 上没有 Write 角色。`
            : `${answered(params)}${named(params.images)} 尚不存在，而${theCredential(params)}所属用户无权在该所有者名下创建软件包。`,
        remedy: (params) => `${grantUser(params)}${guessedHint(params.detail.isGuessed)}`,
    },
    'expiring-credential': {
        summary: '令牌将在 14 天内到期',
        title: ({ detail }) => `令牌将${soon(detail.days)}到期`,
        problem: (params) => `GitHub 显示${theCredential(params)}将${soon(params.detail.days)}到期。到期之后，使用它的推送都会被拒绝，只提示“denied”。`,
        remedy: (params) => `请令牌的所有者打开 ${menus/* classicTokens */.zR}，选中该令牌，点击 Regenerate token，并把新令牌存入${theSecret(params)}。`,
    },
    'split-credentials': {
        summary: '两个凭据各有被拒绝的镜像，而另一个凭据恰好可以推送',
        title: () => '没有一个凭据适用于所有镜像',
        problem: ({ images }) => `对 ${named(images)}，镜像仓库接受 fallback-password 而拒绝 password，对另一些镜像则正好相反。一次登录只能使用一个凭据，因此任何一个都无法推送全部镜像。`,
        remedy: () => '请让其中一个凭据获得所有镜像的权限，或者拆成两个作业，各自登录、各用各的凭据推送。',
    },
};
const soon = (days) => (days <= 0 ? '在一天之内' : `在 ${days} 天后`);
function grantUser(params) {
    const { lacks, owner, ownerKind } = params.detail;
    if (lacks === 'role')
        return `请软件包的管理员为该用户授予角色：${(0,menus/* rolePath */.ks)('Write')}。${whichAddress(params)}`;
    const organisation = '请组织的所有者允许成员创建软件包（Settings → Packages → Package creation），或将该用户加入组织。';
    const person = '其他人无法在其名下创建软件包：请在机密中存入该账户的经典个人访问令牌（带 write:packages），或改为推送到你自己的名下。';
    if (ownerKind === 'organization')
        return organisation;
    return ownerKind === 'user'
        ? `${owner === undefined ? '该所有者' : `${(0,shared_text/* bounded */.M)(owner, 60)} `}是个人账户，${person}`
        : `如果所有者是组织，${organisation}如果是个人账户，${person}`;
}

;// CONCATENATED MODULE: ./build/src/languages/zh-cn/logs.js


/** Chinese words of the rules that a build log shows first of all. */
const logs = {
    'manifest-missing': {
        summary: '软件包中没有该标签或摘要',
        title: () => '没有这个标签或摘要',
        problem: ({ images }) => `镜像仓库允许读取 ${named(images)}，但其中没有该标签或摘要对应的清单（manifest）。它可能从未推送到这个软件包、已被删除，或者名称写法不同；并不是缺少权限。`,
        remedy: ({ detail: { access }, images }) => access === 'push'
            ? `请只引用本次运行推送过的内容：使用推送步骤输出的摘要，并给使用它的步骤加上与推送相同的条件：${(0,shared_text/* toCopy */.p)('subject-digest: ${{ steps.push.outputs.digest }}')}`
            : `请与软件包页面上的标签核对，然后拉取存在的标签：${(0,shared_text/* toCopy */.p)(`docker pull ${images[0] ?? 'ghcr.io/OWNER/NAME'}:TAG`)}`,
    },
    'blob-missing': {
        summary: '清单引用了该软件包中不存在的内容',
        title: () => '清单引用了该软件包中不存在的内容',
        problem: ({ images }) => `镜像仓库拒绝了 ${named(images)} 的清单（manifest），因为它列出的某个部分不在这个软件包中：某个层、配置，或某个平台的清单。推送到其他软件包的内容不算，即使所有者相同。`,
        remedy: ({ detail: { image = 'ghcr.io/OWNER/NAME' } }) => `请先把各个部分推送到同一个软件包，再推送清单列表。下面的命令会从原位置复制它们：${(0,shared_text/* toCopy */.p)(`docker buildx imagetools create -t ${(0,shared_text/* bounded */.M)(image, 150)}:TAG SOURCE-amd64 SOURCE-arm64`)}\n如果全部内容都已推送到这个软件包，说明镜像仓库丢失了一次上传：请重新运行作业。`,
    },
    'ip-allow-list': {
        summary: '组织的 IP 允许列表不包含这台机器',
        title: () => '组织的 IP 允许列表不包含这台机器',
        problem: () => '该组织只接受来自允许列表中地址的请求，而此运行器的地址不在其中。凭据本身没有问题，更换凭据没有用。',
        remedy: () => '请组织的所有者添加运行器的地址：组织的 Settings → Authentication security → IP allow list → Add。GitHub 托管的运行器地址并不固定：请使用自托管运行器，或带静态地址的大型运行器。',
    },
    'credential-store-locked': {
        summary: 'Docker 无法保存登录信息：本机的凭据存储已锁定',
        title: () => 'Docker 无法保存登录信息',
        problem: () => 'Docker 把登录信息交给本机的凭据存储（macOS 钥匙串、Secret Service、pass 或 Windows 凭据管理器）保存。它已锁定，或者对运行该服务的用户不可用，因此登录没有保存下来。镜像仓库并没有拒绝任何请求。',
        remedy: ({ detail }) => `请让作业使用以文件保存登录信息的配置。在登录步骤之前执行：${(0,shared_text/* toCopy */.p)([
            'mkdir -p "$RUNNER_TEMP/docker"',
            `echo '{"auths":{"${(0,shared_text/* bounded */.M)(detail.registry, 100)}":{}}}' > "$RUNNER_TEMP/docker/config.json"`,
            'echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"',
        ].join('\n'))}\n也可以为运行器服务的用户解锁凭据存储。`,
    },
    'billing-problem': {
        summary: 'GitHub 指出软件包所有者的账单有问题',
        title: () => 'GitHub 指出账单有问题',
        problem: () => '响应中给出的原因是账单，而不是缺少权限：可能是付款失败、达到支出上限，或者私有软件包的存储或流量已用完。',
        remedy: () => '请账户的所有者查看 Settings → Billing and licensing：付款、预算，以及 Packages 和 Actions 的用量。如果是组织，则由组织的所有者在组织设置中查看。',
    },
};

// EXTERNAL MODULE: ./build/src/rules/shared/new-names.js
var new_names = __webpack_require__(2044);
;// CONCATENATED MODULE: ./build/src/languages/zh-cn/names.js



const problems = {
    scheme: '它以 https:// 之类的协议开头，而镜像名不带协议。',
    'no-owner': 'GHCR 要求同时写出所有者和名称，只有名称时返回 400。',
    path: '斜杠之间只能使用小写字母和数字，中间可用单个点、一到两个下划线或若干连字符连接。',
    'too-long': '所有者与名称合计不能超过 255 个字符。',
    tag: '冒号后面应为标签：由字母、数字、_、. 和 - 组成，最多 128 个字符。',
    digest: '@ 后面应为摘要：sha256: 后接 64 个、或 sha512: 后接 128 个 0-9 与 a-f 的字符。',
    host: '第一个斜杠之前的部分不是合法的主机名。',
};
/** Chinese words of the rules about names. */
const names = {
    'invalid-image-reference': {
        summary: '不是合法的镜像名',
        title: () => '这不是合法的镜像名',
        problem: ({ detail, images, source }) => `${detail.written !== undefined ? quoted(detail.written) : images.length === 0 || (source === 'log' && detail.problem === undefined) ? '客户端收到的内容' : `“${named(images)}”`}无法识别为镜像名。${detail.problem === undefined ? '最常见的原因是其中某个变量为空。' : problems[detail.problem]}`,
        remedy: ({ detail }) => detail.isGuessed
            ? '请在输入参数 images 中写明此作业要推送的镜像：未指定时按代码仓库名推测。'
            : `请在定义该名称的位置更正，格式如下：${(0,shared_text/* toCopy */.p)('ghcr.io/octo/app:1.0')}`,
    },
    'uppercase-image-name': {
        summary: '名称中有大写字母，任何镜像仓库都不接受',
        title: () => '镜像名包含大写字母',
        problem: ({ detail, images, source }) => `${detail.written !== undefined ? quoted(detail.written) : images.length === 0 || (source === 'log' && detail.lowered === undefined) ? '镜像名' : `“${named(images)}”`}包含大写字母。镜像名只能用小写字母，而 github.repository 保留所有者和代码仓库名中的大写字母。`,
        remedy: ({ detail }) => `${detail.lowered === undefined ? '请改为小写。' : `请改为：${(0,shared_text/* toCopy */.p)((0,shared_text/* bounded */.M)(detail.lowered, 300))}\n`}docker/metadata-action 会自动转换为小写。在 shell 步骤中，可以这样由代码仓库名得到变量 NAME：${(0,shared_text/* toCopy */.p)('echo "NAME=${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"')}`,
    },
    'mistyped-registry': {
        summary: '主机名写错了，例如 ghrc.io。不会向它发送任何内容',
        title: () => '镜像仓库的域名拼写错误',
        problem: ({ detail, images, source }) => `${detail.written === '' ? '登录步骤' : detail.written !== undefined ? quoted(detail.written) : images.length === 0 || (source === 'log' && detail.typed === undefined) ? '镜像名' : `“${named(images)}”`}中写的${detail.typed === undefined ? '不是正确的主机名' : `是${quoted(detail.typed)}`}，应为 ${(0,shared_text/* bounded */.M)(detail.intended, 100)}。${source === 'run' ? '没有向该主机发送任何内容；' : ''}如果登录到拼错的域名，凭据就会落入该域名所有者手中。`,
        remedy: ({ detail }) => `请在镜像名和登录步骤的 registry 中写 ${(0,shared_text/* bounded */.M)(detail.intended, 100)}，并且只写一次。如果此前已经登录过错误的主机，请吊销并更换当时使用的凭据。`,
    },
    'foreign-owner': {
        summary: '作业自身的令牌被用于代码仓库所有者以外的所有者',
        title: ({ detail }) => detail.written !== undefined
            ? '镜像的所有者是触发运行的人'
            : detail.access === 'push'
                ? '该令牌无法推送到其他所有者名下'
                : '该令牌无法读取其他所有者的私有软件包',
        problem: (params) => params.detail.written !== undefined
            ? `${quoted(params.detail.written)}属于触发运行的人，而作业自身的令牌（GITHUB_TOKEN）只能推送到代码仓库所有者名下。其他人触发的运行会被拒绝。`
            : `${answered(params)}${named(params.images)} 属于${ownerOf(params.detail).trimEnd()}，而${params.detail.runOwner === undefined ? '该令牌属于另一个所有者' : `该令牌属于 ${params.detail.runOwner} 的代码仓库`}。${params.detail.access === 'push' ? '无论拥有哪些权限，作业自身的令牌（GITHUB_TOKEN）都只能推送到运行该作业的代码仓库所有者名下。' : '除公开软件包外，无论拥有哪些权限，作业自身的令牌（GITHUB_TOKEN）都只能读取运行该作业的代码仓库所有者名下的软件包。'}`,
        remedy(params) {
            const { detail } = params;
            if (detail.written !== undefined)
                return `请改用代码仓库的所有者：${(0,shared_text/* toCopy */.p)(detail.written.replace(/\$\{\{ github\.\w*actor \}\}/, '${{ github.repository_owner }}'))}\n如果其中有大写字母，docker/metadata-action 会自动转换为小写。`;
            const isPush = detail.access === 'push';
            const first = isPush ? forPush(detail) : forPull(detail);
            const whose = `有权${isPush ? '写入' : '读取'}${ownerOf(detail)}的软件包的人`;
            return `${first}${detail.hasTokenWay ? tokenWay(params, detail.access, whose) : ''}`;
        },
    },
    'owner-not-found': {
        summary: 'GitHub 上没有这个用户或组织',
        title: ({ detail }) => detail.owner === undefined
            ? 'GitHub 上没有这个所有者'
            : `GitHub 上没有名为 ${(0,shared_text/* bounded */.M)(detail.owner, 60)} 的所有者`,
        problem: (params) => `${answered(params)}GitHub 上没有${params.detail.owner === undefined ? '这个名称' : `名为 ${(0,shared_text/* bounded */.M)(params.detail.owner, 60)} `}的用户或组织，因此 ${named(params.images)} 没有对应的所有者。该账户可能已改名、已删除，或者名称拼写有误。`,
        remedy: ({ detail }) => `请更正镜像名中的所有者。${detail.owner === undefined ? '' : '打开下面的地址即可确认它是否存在。'}在工作流中使用 \${{ github.repository_owner }}，改名后也不会失效。`,
    },
    'missing-registry-host': {
        summary: '镜像名没有主机名，因此属于 Docker Hub：写成了 octo/app，而不是 ghcr.io/octo/app',
        title: () => '镜像名没有主机名，因此属于 Docker Hub',
        problem: ({ detail }) => `${detail.job === undefined ? '' : `作业${quoted(detail.job)}只登录了 ${(0,shared_text/* bounded */.M)(detail.registry, 100)}，推送的却是 ${named(detail.names)}。`}${detail.job === undefined && detail.names.length > 0 ? `${named(detail.names)} 没有主机名。` : ''}无论作业登录了哪里，没有主机名的镜像都属于 Docker Hub。${detail.isCache ? '在 cache-to: 中，没有写 type= 的内容就是镜像名。' : ''}`,
        remedy: ({ detail: { names, registry, isCache } }) => `请在前面写上主机名：${(0,shared_text/* toCopy */.p)((0,new_names/* withHost */.RD)(names[0], registry))}${isCache ? `\n或者写明缓存的类型：${(0,shared_text/* toCopy */.p)('cache-to: type=gha,mode=max')}` : ''}`,
    },
    'retired-registry': {
        summary: '镜像位于 docker.pkg.github.com，即 GHCR 之前的 GitHub 镜像仓库',
        title: () => 'docker.pkg.github.com 已由 ghcr.io 取代',
        problem: ({ detail }) => `${detail.written === undefined ? '该镜像' : quoted(detail.written)}位于 docker.pkg.github.com，即 ghcr.io 取代之前的 GitHub 镜像仓库。登录 ghcr.io 在那里不起作用。`,
        remedy: ({ detail }) => `请改为以下写法，登录步骤也一并修改：${(0,shared_text/* toCopy */.p)((0,new_names/* newName */.oW)(detail.written))}`,
    },
};
const ownerOf = ({ owner }) => owner === undefined ? '另一个所有者' : ` ${(0,shared_text/* bounded */.M)(owner, 60)} `;
const guardOf = (home = 'octo/app') => `让该作业只在软件包所属的代码仓库中运行：${(0,shared_text/* toCopy */.p)(`if: github.repository == '${(0,shared_text/* bounded */.M)(home, 140)}'`)}`;
function forPush({ registry, runOwner, home, isFork, }) {
    const guard = guardOf(home);
    const own = `推送到你自己的名下：${(0,shared_text/* toCopy */.p)(`${registry}/${runOwner?.toLowerCase() ?? 'OWNER'}/…`)}`;
    return isFork
        ? `此代码仓库是 fork，请${guard}\n或者${own}`
        : `可以${own}\n如果工作流也会在 fork 仓库中运行，则${guard}`;
}
function forPull(detail) {
    const open = `让${ownerOf(detail)}将该软件包设为公开：Package settings → Change visibility。`;
    const guard = guardOf(detail.home);
    return detail.isFork
        ? `此代码仓库是 fork，请${guard}\n或者${open}`
        : `请${open}\n如果此工作流也会在 fork 仓库中运行，还可以${guard}`;
}

;// CONCATENATED MODULE: ./build/src/languages/zh-cn/no-verdict.js



const meanings = {
    outage: '镜像仓库可以访问，但自身出现故障，既没有接受也没有拒绝。',
    'name-not-resolved': '这台机器无法解析该主机的域名。',
    'connection-failed': '这台机器无法连接该主机。',
    certificate: '收到的证书不受信任：中途有解密 TLS 的代理或镜像站，返回的是它自己的证书。',
    proxy: '中途的代理拒绝了请求或无法连接，镜像仓库根本没有收到。',
    'timed-out': '没有在时限内收到响应。',
    'foreign-realm': '它要求到另一台主机认证，凭据不会发送给该主机。',
    redirected: '它重定向到另一台主机，凭据不会随之转发。',
    'no-verdict': '这个响应既不代表接受，也不代表拒绝。',
    unconfirmed: '它拒绝了一次，而剩余时间不足以再次确认；有效的凭据偶尔也会遇到这种拒绝。',
    inconsistent: '它拒绝了两次，但理由不同，可能只是暂时的故障。',
    contradicted: '它拒绝了请求，而 GitHub 的 REST API 没有证实这一点，可能只是暂时的故障。',
};
const requests = { exchange: '登录', upload: '上传', tags: '读取' };
const unclear = '因此暂时无法判断是否有权访问';
/** Chinese words of the rules that give no verdict, or no cause. */
const noVerdict = {
    'registry-unavailable': {
        summary: '镜像仓库没有响应，或响应不能说明任何问题：故障、代理、证书',
        title: ({ detail: { reason, hosts } }) => {
            if (reason === 'certificate')
                return '镜像仓库的证书不受信任';
            if (reason === 'proxy')
                return '前往镜像仓库途中的代理拒绝了请求';
            return hosts.length > 0 ? '无法连接镜像仓库' : '镜像仓库没有给出结论';
        },
        problem: ({ detail, images, source }) => `${detail.seen === undefined ? '' : `查询 ${named(images)} 的结果是${quoted(detail.seen)}。`}${meanings[detail.reason]}${source === 'log' ? '' : `${unclear}。`}`,
        remedy({ detail: { reason, hosts }, source }) {
            if (reason === 'certificate')
                return `请信任签发该证书的 CA，或绕过代理或镜像站。Node（也包括${source === 'check' ? '本程序' : '此 action'}）从文件读取 CA：${(0,shared_text/* toCopy */.p)('NODE_EXTRA_CA_CERTS=/path/to/ca.pem')}\nDocker 使用系统证书（添加后需重启守护进程）；容器中的 BuildKit 需要在 buildkitd.toml 中配置。`;
            if (reason === 'proxy')
                return `请向代理提供它要求的凭据，或在 NO_PROXY 中让以下主机绕过代理：${(0,shared_text/* toCopy */.p)(`NO_PROXY=${hosts.map((host) => host.replace(/:\d+$/, '')).join(',')}`)}\nDocker 有自己的代理设置：守护进程的设置，以及 ~/.docker/config.json。`;
            return hosts.length > 0
                ? `如果出站策略或防火墙限定了可访问的主机，请加入以下主机，${source === 'check' ? '查询' : '此步骤'}和推送都需要它们：${(0,shared_text/* toCopy */.p)(hosts.join('\n'))}\nDocker 有自己的网络设置：其他程序连不上的主机，Docker 可能连得上，反之亦然。`
                : `请稍候，然后${source === 'check' ? '再次查询' : '重新运行作业：Re-run jobs → Re-run failed jobs'}。如果仍然如此，请查看 GitHub 的状态页面${source === 'run' ? '，或调大输入参数 timeout' : ''}。`;
        },
    },
    'rate-limited': {
        summary: '镜像仓库要求放慢速度',
        title: () => '镜像仓库暂时限制了请求',
        problem: ({ detail, images }) => detail.seen === undefined
            ? '镜像仓库正在限制请求数量，有时会以拒绝的形式返回。这与权限无关。'
            : `查询 ${named(images)} 的结果是${quoted(detail.seen)}。这是对请求数量的限制，并不是拒绝，${unclear}。`,
        remedy: ({ source }) => `请等几分钟再${source === 'check' ? '查询' : '选择 Re-run jobs → Re-run failed jobs'}。如果许多作业同时推送，请在 strategy: 中减少并行：${(0,shared_text/* toCopy */.p)('max-parallel: 2')}`,
    },
    'internal-fault': {
        summary: '本工具自身的缺陷，不会中断任何构建',
        title: () => 'ghcr-preflight 自身出错',
        problem: ({ detail, images }) => `查询 ${named(images)} 的结果是${quoted(detail.seen)}。这是 ghcr-preflight 的缺陷，不是你的工作流有问题，${unclear}。`,
        remedy: ({ source }) => `请附上${source === 'check' ? '--format json 的输出' : '此步骤的输出 report'}，在 ghcr-preflight 的代码仓库中提交 issue。`,
    },
    'unexplained-denial': {
        summary: '被拒绝，但上面的原因都不符合。会列出已知的一切',
        title: () => '镜像仓库拒绝了请求，原因不明',
        problem: (params) => `镜像仓库拒绝了 ${named(params.images)} 的${requests[params.detail.at]}请求，返回${params.answers.map(quoted).join('和')}。就目前所知，${theCredential(params, '凭据').trim()}、工作流和软件包都无法解释这一结果。`,
        remedy(params) {
            const { access, isGuessed, hasTokenWay } = params.detail;
            const whose = access === 'push' ? '有权写入该软件包的人' : '有权读取该软件包的人';
            return `${firstSteps(params)}${guessedHint(isGuessed)}如果都没有用，请附上请求记录，向我们提交 issue。${hasTokenWay ? tokenWay(params, access, whose) : ''}`;
        },
    },
};
function firstSteps(params) {
    const { detail, source } = params;
    const { access, isJobToken, registry } = detail;
    const [level, role] = access === 'push' ? ['write', 'Write'] : ['read', 'Read'];
    return isJobToken
        ? `${setUpJob(level)}如果有，请软件包的管理员打开 ${(0,menus/* accessPath */._y)(role)}。${whichAddress(params)}`
        : `请用同一凭据手动尝试：${(0,shared_text/* toCopy */.p)(`docker login ${registry}\ndocker ${access} IMAGE`)}\n如果成功，${source === 'check' ? '请再次查询' : '请重新运行作业'}。`;
}

;// CONCATENATED MODULE: ./build/src/languages/zh-cn/packages.js



const writer = '有权写入该软件包的人';
/** Chinese words of the rules about packages. */
const packages_packages = {
    'repository-not-granted': {
        summary: '软件包没有授予此代码仓库 Write 角色',
        title: ({ detail }) => (detail.role === 'Write' ? '软件包不允许此代码仓库写入' : '软件包不允许此代码仓库读取'),
        problem: (params) => `${answered(params)}${named(params.images)} 有自己的访问列表，其中没有为${thisOr(params.detail.repository)}授予 ${params.detail.role} 角色。${params.detail.role === 'Write' ? '这通常是因为首次推送是手动完成的、使用了个人访问令牌，软件包是后来才关联到代码仓库的，或代码仓库是删除后重建的。令牌本身没有问题。' : '私有软件包只能由列表中的代码仓库读取。'}${params.source === 'log' && params.detail.role === 'Write' ? '作业自身的令牌（GITHUB_TOKEN）代表其代码仓库，个人访问令牌代表其用户。' : ''}`,
        remedy(params) {
            const { role, repository, hasTokenWay } = params.detail;
            const isWrite = role === 'Write';
            const second = hasTokenWay
                ? tokenWay(params, isWrite ? 'push' : 'pull', isWrite ? writer : '有权读取该软件包的人')
                : '';
            return `请软件包的管理员打开 ${(0,menus/* accessPath */._y)(role)}，并选择${thisOr(repository).trimEnd()}。${settingsHints(params)}${second}`;
        },
    },
    'package-linked-elsewhere': {
        summary: '软件包属于另一个代码仓库',
        title: () => '软件包属于另一个代码仓库',
        problem: (params) => `${answered(params)}${named(params.images)} 关联的是${params.detail.linked === undefined ? '另一个代码仓库' : ` ${(0,shared_text/* bounded */.M)(params.detail.linked, 150)}`}，不允许${thisOr(params.detail.repository)}写入。代码仓库改名后关联仍然有效；以同名重新创建或复制的仓库不会继承关联。`,
        remedy(params) {
            const { repository, hasTokenWay } = params.detail;
            return `如果应由此代码仓库推送，请软件包的管理员打开 ${(0,menus/* accessPath */._y)('Write')}，并选择${thisOr(repository).trimEnd()}。否则请改用其他名称推送。${settingsHints(params)}${hasTokenWay ? tokenWay(params, 'push', writer) : ''}`;
        },
    },
    'unreadable-package': {
        summary: '软件包是私有的，本次运行连读取都不行',
        title: () => '软件包是私有的，该令牌看不到它',
        problem: (params) => `${answered(params)}${named(params.images)} 已存在且为私有，${params.detail.isJobToken ? '此代码仓库' : '令牌所属用户'}连读取权限都没有，更不用说写入。它多半属于另一个代码仓库，或者属于已被删除的代码仓库。`,
        remedy(params) {
            const { isJobToken, hasTokenWay } = params.detail;
            return `请软件包的管理员打开 ${isJobToken ? `${(0,menus/* accessPath */._y)('Write')}，并选择此代码仓库` : (0,menus/* rolePath */.ks)('Write')}。如果这个软件包已无人维护，所有者可以在 Packages 页面找到并删除它，或者改用其他名称推送。${settingsHints(params)}${hasTokenWay ? tokenWay(params, 'push', writer) : ''}`;
        },
    },
    'package-creation-forbidden': {
        summary: '软件包尚不存在，而所有者禁止创建',
        title: ({ detail }) => (detail.ownerKind === 'user' ? '此作业无权创建该软件包' : '所有者禁止创建此软件包'),
        problem: (params) => `${answered(params)}${named(params.images)} 尚不存在，或此作业看不到它，首次推送需要创建它。${params.detail.ownerKind === 'user' ? '令牌有权写入软件包，却不能创建这一个。' : '令牌有权写入软件包，是所有者限制了谁可以创建软件包。'}`,
        remedy(params) {
            const { detail } = params;
            const second = detail.hasTokenWay ? tokenWay(params, 'push', creatorOf(detail)) : '';
            return `${create(detail)}${second}`;
        },
    },
    'private-package': {
        summary: '软件包是私有的，本次运行不能拉取',
        title: ({ source }) => (source === 'log' ? '软件包是私有的，或者不存在' : '该令牌无法读取此软件包'),
        problem: (params) => `${answered(params)}${named(params.images)} 可能是私有的，且不允许${params.detail.isAnonymous ? '未登录的人' : `${theCredential(params)}的所有者`}读取；也可能根本不存在。对这两种情况，镜像仓库的响应是一样的。`,
        remedy: (params) => {
            const { registry, isAnonymous } = params.detail;
            const login = `请先用带 read:packages 的经典个人访问令牌登录：${(0,shared_text/* toCopy */.p)(`docker login ${(0,shared_text/* bounded */.M)(registry, 100)} -u USER`)}\n`;
            return `${isAnonymous ? login : ''}请与所有者的软件包列表核对名称。如果名称无误，请软件包的管理员打开 ${(0,menus/* rolePath */.ks)('Read')}，或将软件包设为公开：Package settings → Change visibility。${settingsHints(params)}`;
        },
    },
    'first-publish': {
        summary: '可以推送，并且会新建这个软件包',
        title: () => '这将是该软件包的首次推送',
        problem: (params) => `推送已被接受，但目前还看不到软件包 ${named(params.images)}。在首次推送之前，它的页面返回 404，这是正常的。${params.detail.isLinked ? '使用作业自身的令牌（GITHUB_TOKEN）首次推送，软件包会关联到此代码仓库，并继承其访问权限，除非所有者关闭了继承。' : `由于首次推送使用的不是作业自身的令牌（GITHUB_TOKEN），软件包不会关联任何代码仓库；此后使用作业令牌的推送都会被拒绝，直到在软件包中为其授权：${(0,menus/* accessPath */._y)('Write')}。`}`,
        remedy: ({ detail, source }) => `${detail.isLinked ? '推送之前无需任何操作。' : `如果希望从首次推送起就关联代码仓库，请在 Dockerfile 中加上：${(0,shared_text/* toCopy */.p)(`LABEL org.opencontainers.image.source=${detail.repository ?? 'https://github.com/OWNER/REPOSITORY'}`)}\n该标签只用于关联，不能让被拒绝的推送获得授权。`}推送之后，请在软件包页面查看它的可见性（可能是私有的）以及关联的代码仓库。如果刚创建后的几秒内推送被拒绝，请${source === 'check' ? '再推送一次' : '重新运行作业'}。${guessedHint(detail.isGuessed)}`,
    },
};
/** A repository in a sentence; in a log it has no name. */
const thisOr = (repository) => (repository === undefined ? '此代码仓库' : ` ${repository} `);
const creatorOf = ({ owner, ownerKind }) => ownerKind === 'user' && owner !== undefined ? ` ${(0,shared_text/* bounded */.M)(owner, 60)} ` : '有权在那里创建软件包的人';
function create(detail) {
    const byHand = `手动完成首次推送，再为此代码仓库授权：${(0,menus/* accessPath */._y)('Write')}。`;
    if (detail.ownerKind === 'user')
        return `如果该账户中已有同名软件包（个人主页 → Packages），请为此代码仓库授权：${(0,menus/* accessPath */._y)('Write')}。如果没有，请由${creatorOf(detail)}${byHand}`;
    return `${detail.ownerKind === undefined ? '如果所有者是组织，' : ''}请组织的所有者允许创建：Settings → Packages → Package creation。或者由有权创建软件包的人${byHand}`;
}

// EXTERNAL MODULE: ./build/src/languages/english.js
var english = __webpack_require__(2861);
;// CONCATENATED MODULE: ./build/src/languages/zh-cn/report.js

const inEnglish = english/* english */.x.report;
/** What the report says in Chinese. Names of GitHub's menus stay as GitHub shows them. */
const report = {
    ...inEnglish,
    headline,
    basis,
    quiet: ({ access, registry }, images) => access === 'push'
        ? `${registry} 已接受 ${images} 的上传会话，本次运行可以推送。`
        : `${registry} 允许本次运行读取 ${images}，可以拉取。`,
    loginWith: () => '请使用 fallback-password 登录：镜像仓库对所有镜像都接受它，而 password 被拒绝。',
    note,
    images: { ...inEnglish.images, image: '镜像', verdict: '结果', package: '软件包', findings: '发现的问题' },
    verdicts: {
        push: { ready: '允许推送', denied: '拒绝推送', inconclusive: '没有结论' },
        pull: { ready: '允许拉取', denied: '拒绝拉取', inconclusive: '没有结论' },
    },
    packages: { ...inEnglish.packages, exists: '已存在', absent: '不可见', unknown: '未知' },
    guessed: '（根据代码仓库名推测）',
    finding: {
        ...inEnglish.finding,
        problem: '问题',
        remedy: '解决办法',
        who: '谁可以处理',
        place: '相关位置',
        images: '涉及的镜像',
        links: '相关链接',
        change: '修改内容',
        docs: (id) => `${id} 的详细说明`,
    },
    confidence: {
        ...inEnglish.confidence,
        certain: '',
        likely: '很可能如此，但不能完全确定。',
        possible: '可能如此，但尚不能确定。',
    },
    who: {
        ...inEnglish.who,
        'workflow-author': '有权修改工作流的人',
        'package-admin': '软件包的管理员',
        'organization-owner': '组织的所有者',
        'credential-owner': '凭据的所有者',
        nobody: '无需处理，最多稍等片刻',
    },
    labelled: (label, text) => `${label}：${text}`,
    untrusted: '注意：此工作流也会由不受信任的外部代码触发，并持有可写的令牌。只有在确认不会构建或运行来自拉取请求或评论的代码时，才能授予 packages: write。',
    line: (line) => `第 ${line} 行`,
    evidence: {
        ...inEnglish.evidence,
        title: (requests) => `发出的请求及收到的响应（共 ${requests} 次请求）`,
        request: '请求',
        answer: '响应原文',
        tries: '次数',
        time: '耗时',
        requestId: '请求 ID',
        noAnswer: '无响应',
    },
    proof: {
        ...inEnglish.proof,
        title: '如何确认已经解决',
        newRun: '修改工作流之后，请发起一次新的运行：推送提交，或选择 Run workflow。Re-run jobs 使用的仍是旧提交中的文件，只有在仅仅修改了设置或机密时才够用。',
        line: '此步骤的日志会显示：',
        page: '推送之后，可以在软件包的页面看到镜像：',
    },
    leftOut: (count) => `此处篇幅有限，另有 ${count} 项未列出；完整内容见输出 report。`,
    badInput: (bad) => ({
        title: `输入参数有误：${bad.input}`,
        message: `${bad.input} ${bad.value === '' ? '为空' : `的值为“${bad.value}”`}。${allowed(bad)}`,
    }),
};
const askers = { run: '本次运行', person: '这份凭据' };
function headline({ verdict, access, registry, isAsked, asker }) {
    const action = access === 'push' ? `向 ${registry} 推送` : `从 ${registry} 拉取`;
    if (!isAsked)
        return `没有位于 ${registry} 的镜像，无需检查`;
    if (verdict === 'ready')
        return `${askers[asker]}可以${action}`;
    if (verdict === 'denied')
        return `${askers[asker]}无法${action}`;
    return `暂时无法判断${askers[asker]}能否${action}`;
}
function basis({ verdict, access, registry, isAsked, namesGhcr }) {
    if (!isAsked && namesGhcr)
        return `ghcr.io 属于 github.com，不认识此服务器的令牌；此服务器自己的镜像仓库是 ${registry}。如果仍要推送到 ghcr.io，请为本步骤设置 registry: ghcr.io，并在 password 中使用 github.com 的凭据。`;
    if (!isAsked)
        return `只检查位于 ${registry} 的镜像。如需检查其他镜像仓库，请在输入参数 registry 中指定。`;
    if (verdict === 'inconclusive')
        return '没有得到明确的答复，因此不会判定本次运行有问题，实际推送时才能知道结果。';
    if (verdict === 'denied')
        return `需要修改什么、由谁来修改，请看下文。${access === 'push' ? '检查过程没有上传任何内容。' : ''}`;
    return access === 'push'
        ? `${registry} 已为每个镜像打开上传会话（推送的第一步）。检查过程没有上传任何内容。`
        : `${registry} 允许本次运行读取每个镜像。`;
}
function note(note, registry) {
    if (note.kind === 'passed-over')
        return `已跳过，因为它不在 ${registry} 上：${note.reference}`;
    return `无法标出 ${note.file} 中具体的行：${note.reason}`;
}
function allowed({ allowed, input }) {
    switch (allowed.kind) {
        case 'one-of':
            return `可用的值：${allowed.values.join('、')}。`;
        case 'seconds':
            return '应为大于 0 的秒数，例如 30。';
        case 'host':
            return '应为主机名或“主机名:端口”，不带 https://，也不带路径，例如 ghcr.io。';
        case 'address':
            return '应为以 https:// 开头的地址，例如 https://github.com。';
        case 'not-empty':
            return `请填写内容；如需使用默认值，请从 with: 中去掉 ${input}。`;
        case 'images':
            return '应为镜像名，例如 ghcr.io/octo/app。缺少 GITHUB_REPOSITORY 时无法推测镜像名。';
        case 'own-password':
            return `作业自身的令牌只会发送给 ${allowed.host}。要使用其他镜像仓库，请在输入参数 password 中填写它的凭据。`;
    }
}

// EXTERNAL MODULE: ./build/src/rules/shared/packages-decision.js
var packages_decision = __webpack_require__(6665);
;// CONCATENATED MODULE: ./build/src/languages/zh-cn/token.js




const guards = {
    build: () => `跳过推送即可。在 docker/build-push-action 中写：${(0,shared_text/* toCopy */.p)(`push: \${{ ${menus/* isOwnBranch */.t$} }}`)}`,
    cache: (cache) => `不要在这种运行中写入缓存。无论 push: 如何设置，cache-to: 都会推送，因此也要加上条件：${(0,shared_text/* toCopy */.p)(`cache-to: \${{ (${menus/* isOwnBranch */.t$}) && ${cache} || '' }}`)}`,
    attestation: () => `跳过证明即可，它会与镜像一起推送。在该步骤上加：${(0,shared_text/* toCopy */.p)(`if: \${{ ${menus/* isOwnBranch */.t$} }}`)}`,
    step: () => `跳过推送即可。在推送步骤上加：${(0,shared_text/* toCopy */.p)(`if: \${{ ${menus/* isOwnBranch */.t$} }}`)}`,
};
/** Chinese words of the rules about the token of the job. */
const token = {
    'missing-packages-write': {
        summary: 'permissions: 中没有 packages: write',
        title: () => '该作业没有写入软件包的权限',
        problem: (params) => params.detail.kind === 'unread'
            ? `${answered(params)}作业自身的令牌（GITHUB_TOKEN）没有 packages: write。${params.source === 'run' ? '由于无法读取工作流文件，无法标出具体的行。' : 'permissions: 中没有列出的权限一律为 none。'}`
            : `${answered(params)}${givesJob(params.detail)}推送需要 packages: write。`,
        remedy(params) {
            const { detail } = params;
            if (detail.kind === 'unread')
                return `${grant(params, { packages: 'write', ...packages_decision/* keptUnread */.c4 })}\n如果工作流完全没有 permissions:，也可以由代码仓库的管理员调整默认设置：${menus/* defaultSetting */.u$}`;
            if (detail.rightOn !== undefined)
                return startNewRun(detail.rightOn);
            const called = '\n此工作流由其他工作流调用：调用方作业也必须授予 packages: write。';
            return `${grant(params, { ...detail, packages: 'write' })}${detail.isCalled ? called : ''}`;
        },
    },
    'read-only-default-permissions': {
        summary: '没有任何声明，而代码仓库的默认权限为只读',
        title: ({ detail }) => (detail.isSeen ? '作业令牌的默认权限为只读' : '能否推送取决于代码仓库的默认设置'),
        problem: (params) => params.detail.isUnread
            ? `${answered(params)}未能读取工作流文件。可以读取软件包但不能写入，这正是只读的默认设置给没有 permissions: 的作业的权限。`
            : `${answered(params)}${params.detail.job === undefined ? '该作业' : `作业${quoted(params.detail.job)}`}及其工作流都没有 permissions:，因此由代码仓库的默认设置决定。${params.detail.isSeen ? '该默认设置没有给作业自身的令牌（GITHUB_TOKEN）packages: write。' : '2023 年 2 月之后创建的代码仓库默认只读，使用只读令牌的推送会被拒绝。'}`,
        remedy(params) {
            const { detail } = params;
            return detail.rightOn === undefined
                ? `${grant(params, { ...detail, packages: 'write' })}\n这在任何默认设置下都有效。也可以由代码仓库的管理员为所有工作流放宽默认设置：${menus/* defaultSetting */.u$}`
                : startNewRun(detail.rightOn);
        },
    },
    'fork-pull-request': {
        summary: '来自 fork 仓库的拉取请求只有只读令牌。推送步骤带有条件时只是提示',
        title: ({ detail: { access, isSeen } }) => {
            if (access === 'pull')
                return '来自 fork 仓库的拉取请求无法读取私有软件包';
            return isSeen ? '来自 fork 仓库的拉取请求无法推送' : '来自 fork 仓库的拉取请求会在此推送步骤失败';
        },
        problem: (params) => params.detail.access === 'pull'
            ? `${answered(params)}这是来自 fork 仓库的拉取请求。其中运行的是外部人员的代码，因此它的令牌（GITHUB_TOKEN）可能无权读取私有软件包。`
            : `${answered(params)}对于来自 fork 仓库的拉取请求，无论工作流如何声明，GitHub 都只给作业自身的令牌（GITHUB_TOKEN）只读权限，以免陌生人借此发布内容。${params.detail.isSeen ? '本次运行正是如此。' : '而此步骤没有任何条件阻止它在这种情况下推送。'}`,
        remedy({ detail: { access, unguarded, cache = '' }, source }) {
            if (access === 'pull')
                return `请将该软件包设为公开（Package settings → Change visibility），或在这种运行中跳过需要它的步骤：${(0,shared_text/* toCopy */.p)(`if: \${{ ${menus/* isOwnBranch */.t$} }}`)}`;
            if (unguarded === 'nothing')
                return '如果此处本来就不需要推送，则无需修改：该作业的每个推送步骤都带有条件。';
            const withId = `\n也可以给 ghcr-preflight 步骤加 id: preflight，再给该步骤加：${(0,shared_text/* toCopy */.p)("if: steps.preflight.outputs.can-push != 'false'")}`;
            return `${guards[unguarded]((0,shared_text/* bounded */.M)(cache, 300))}${source === 'run' && unguarded !== 'cache' ? withId : ''}`;
        },
    },
    'dependabot-run': {
        summary: '没有另外声明时，Dependabot 触发的运行只有只读令牌。推送步骤带有条件时只是提示',
        title: ({ detail }) => detail.isSeen ? 'Dependabot 触发的运行只有只读令牌' : 'Dependabot 的拉取请求会在此推送步骤失败',
        problem: (params) => `${answered(params)}对于 Dependabot 触发的运行，除非工作流另有声明，GitHub 只给作业自身的令牌（GITHUB_TOKEN）只读权限。${params.detail.isSeen ? '本次运行正是如此，而且没有找到相应的声明。' : '此作业没有任何声明。'}`,
        remedy: (params) => `如果 Dependabot 的运行不需要推送，请在推送步骤上加：${(0,shared_text/* toCopy */.p)("if: github.actor != 'dependabot[bot]'")}\n如果需要推送，明确的声明对它同样有效。${grant(params, { ...params.detail, packages: 'write' })}`,
    },
    'reusable-workflow-caller': {
        summary: '作业位于被调用的工作流中，需要由调用方的文件放宽权限',
        title: () => '调用方工作流必须授予 packages: write',
        problem: (params) => `${answered(params)}可复用工作流中的作业，得到的权限不会超过调用它的作业。${gives(params.detail)}`,
        remedy(params) {
            const { detail } = params;
            if (detail.rightOn !== undefined)
                return startNewRun(detail.rightOn);
            const called = '\n那个工作流本身也由其他工作流调用：它的调用方作业也必须授予 packages: write。';
            return `要修改的是调用方的文件${detail.file === undefined ? '' : ` ${(0,shared_text/* bounded */.M)(detail.file, 300)}`}，而不是被调用的文件；调用方作业是带有 uses: 的那个。${grant(params, { ...detail, packages: 'write' })}${detail.isCalled ? called : ''}`;
        },
    },
    'stale-workflow-version': {
        summary: '默认分支上的工作流文件允许推送，本次运行使用的版本却没有',
        title: () => '本次运行使用的是旧版工作流',
        problem: ({ detail, source }) => `${source === 'log' ? '可能是这样：' : ''}${detail.defaultBranch === undefined ? '默认分支' : `${(0,shared_text/* bounded */.M)(detail.defaultBranch, 100)} `}上的工作流文件已为此作业声明 packages: write，而本次运行使用的是${detail.isRunAgain ? '旧提交中' : detail.ref === undefined ? '自己分支上' : ` ${(0,shared_text/* bounded */.M)(detail.ref, 100)} 上`}的版本，其中没有声明。`,
        remedy: ({ detail }) => detail.isRunAgain
            ? startNewRun(detail.defaultBranch ?? '默认分支')
            : `请更新分支并推送：${(0,shared_text/* toCopy */.p)(`git fetch && git merge origin/${(0,shared_text/* bounded */.M)(detail.defaultBranch ?? 'HEAD', 100)}`)}\n标签需移到含该修改的提交上。Re-run jobs 没有用，它使用的仍是同一个旧提交中的文件。`,
    },
    'actions-policy': {
        summary: '该声明的都已声明，却仍被拒绝：可能是组织或企业的策略',
        title: ({ detail }) => detail.ownerKind === 'user'
            ? '令牌已有 packages: write，却仍被拒绝'
            : `${detail.has === undefined ? '可能有' : '有'}策略限制了令牌写入软件包`,
        problem: (params) => `${answered(params)}${givenButRefused(params.detail)}${remains(params.detail)}${params.detail.unread === undefined ? '' : `也可能是被调用的工作流${quoted(params.detail.unread)}（位于另一个代码仓库，未能读取）自带的 permissions: 没有列出 packages。`}`,
        remedy: (params) => `${lookFirst(params.detail)}${params.detail.hasTokenWay ? tokenWay(params, 'push', '有权写入该软件包的人') : ''}`,
    },
    'missing-packages-read': {
        summary: '该作业没有读取软件包的权限，无法拉取',
        title: () => '该作业没有读取软件包的权限',
        problem: (params) => `${answered(params)}${unread(params.detail)}没有 packages: read 就无法拉取私有软件包。`,
        remedy: (params) => grant(params, { ...params.detail, packages: 'read' }),
    },
};
function givesJob({ isOfJob, job, packages, }) {
    const block = isOfJob ? '该作业的 permissions: ' : '工作流的 permissions: ';
    return packages === 'none'
        ? `作业${quoted(job)}的 packages 权限为 none：${block}没有列出 packages，未列出的权限一律为 none。`
        : `作业${quoted(job)}的 packages 权限为 ${packages}，由${block}给出。`;
}
function givenButRefused({ has, unread }) {
    const who = unread === undefined ? '工作流已为此作业授予' : '调用方作业已授予';
    return has === undefined
        ? `${who} packages: write，作业自身的令牌（GITHUB_TOKEN）却仍被拒绝。`
        : `${who} packages: write，而令牌并没有得到它。`;
}
function remains({ mayBeCreation, ownerKind, has }) {
    if (ownerKind === 'user')
        return '个人账户没有能造成这种情况的策略。剩下的可能原因是：实际运行的不是所读取的那个版本的工作流，已有一个此代码仓库看不到的同名软件包，或者 GitHub 自身的问题。';
    const guess = has === undefined ? 'GitHub 的文档没有提到这种限制，这只是排除其他原因之后的推测。' : '';
    return `剩下的可能原因是：组织或企业的策略限制了作业令牌的权限${mayBeCreation ? '，或者禁止创建软件包' : ''}。${guess}`;
}
function lookFirst({ mayBeCreation, ownerKind, unread, has }) {
    const limit = '请组织的所有者查看组织和企业的 Settings → Actions → General → Workflow permissions。';
    const again = '请发起一次新的运行：Re-run jobs 使用的仍是旧提交中的文件。';
    if (has !== undefined)
        return ownerKind === 'user' ? again : limit;
    const look = setUpJob('write');
    const own = unread === undefined ? '' : '如果没有，请先在该文件的作业中加上 packages: write。';
    if (ownerKind === 'user')
        return `${look}${own}如果没有，${again}如果有，请查找同名的软件包：你的个人主页 → Packages → 该软件包 → Package settings → Manage Actions access。`;
    const creation = mayBeCreation ? '如果有，请所有者允许创建：Settings → Packages → Package creation。' : '';
    return `${look}${own}如果没有，${limit}${creation}`;
}
function unread({ isDefault, job }) {
    if (job === undefined)
        return '作业自身的令牌（GITHUB_TOKEN）无权读取软件包。';
    return isDefault
        ? `作业${quoted(job)}没有适用的 permissions:，因此由代码仓库的默认设置决定，而该设置不允许作业自身的令牌（GITHUB_TOKEN）读取软件包。`
        : `决定作业${quoted(job)}权限的 permissions: 没有列出 packages，而未列出的权限一律为 none。`;
}
function gives({ file, job, packages }) {
    const where = file === undefined ? '' : `${(0,shared_text/* bounded */.M)(file, 300)} 中的`;
    const caller = `${where}${job === undefined ? '调用方作业' : `作业${quoted(job)}`}`;
    if (packages === 'unknown')
        return `${caller}没有授予 packages: write。`;
    return packages === 'default'
        ? `${caller}没有声明 permissions:，因此由代码仓库的默认设置决定，而该设置为只读。`
        : `${caller}授予的是 packages: ${packages}。`;
}

// EXTERNAL MODULE: ./build/src/rules/shared/needs.js
var needs = __webpack_require__(5850);
;// CONCATENATED MODULE: ./build/src/languages/zh-cn/workflow.js




const workflow_credentials = {
    'job-token': '作业自身的令牌',
    secret: '机密',
    'app-token': 'GitHub App 的令牌',
    empty: '空的机密',
    unknown: '其他凭据',
};
const seen = {
    'not-a-level': (text) => `${text}中的级别不适用于该权限。`,
    'not-permissions': (text) => `permissions: 的内容是${text}，既不是权限与级别的对应关系，也不是 read-all、write-all 或 {}。`,
    'misspelt-scope': (text) => `${text}不是 GitHub 已有的权限名，但与其中一个很接近。`,
    'app-only-scope': (text) => `${text}是 GitHub App 才有的权限，工作流不能申请。`,
    'misspelt-key': (text) => `${text}不是 GitHub 已有的键名，但与 permissions 很接近。`,
    'unknown-scope': (text) => `${text}不是这里已知的权限名。`,
    'duplicate-scope': (text) => `${text}出现了两次；大小写不同也视为相同。`,
    'merge-key': (text) => `${text}会把另一个映射合并进来，而 GitHub 不支持这种写法。`,
    'no-workflow': (text) => `此文件不是单个 YAML 映射：${text}。`,
    'too-large': () => '此文件超出了这里能够读取的范围，其中的作业情况未知。GitHub 也许可以正常读取。',
    'on-a-step': (text) => `${text}写在步骤上，它只能写在工作流或作业上。`,
    'in-log': () => '工作流文件中的某个 permissions: 有误。',
};
const faultTitles = {
    'no-workflow': 'GitHub 无法读取此文件',
    'too-large': '此文件过大，无法检查',
};
function meaning({ kind, isCertain }) {
    if (kind === 'too-large')
        return '';
    return isCertain
        ? 'GitHub 会拒绝这样的文件，其中的作业都不会运行。'
        : '它可能是新增的权限；如果是拼写错误，GitHub 会拒绝此文件。';
}
const corrections = {
    'not-a-level': (instead) => `请使用以下级别之一：${instead ?? 'write, read, none'}`,
    'not-permissions': () => `请写明权限及其级别，例如：${(0,shared_text/* toCopy */.p)((0,menus/* permissionsBlock */.It)({ contents: 'read', packages: 'write' }))}`,
    'misspelt-scope': (instead) => (instead === undefined ? '请改为 GitHub 使用的写法。' : `请改为：${(0,shared_text/* toCopy */.p)(instead)}`),
    'app-only-scope': () => '请删去这一行。确实需要该权限的步骤须使用 GitHub App 的令牌。',
    'misspelt-key': () => '请改为 permissions:',
    'unknown-scope': () => '请与 GitHub 的权限列表核对，有误则更正，无误则保留。',
    'duplicate-scope': () => '请删去其中一个。',
    'merge-key': () => `请逐项写出各个权限，或用别名引用整个映射：${(0,shared_text/* toCopy */.p)('permissions: *name')}`,
    'no-workflow': () => '请更正所指出的那一行 YAML；工作流文件是含有 on: 与 jobs: 的单个映射。',
    'too-large': () => '请拆分此文件，或减少别名和跨行的引号文本。',
    'on-a-step': () => '请把 permissions: 移到作业上。',
    'in-log': () => `lint 会指出具体的行：${(0,shared_text/* toCopy */.p)('npx ghcr-preflight lint')}`,
};
/** Chinese words of the rules that read the workflow file alone. */
const workflow = {
    'excessive-permissions': {
        summary: '不推送的作业也能写入软件包',
        title: ({ detail }) => (detail.kind === 'write-all' ? 'write-all 给了作业全部权限' : 'packages: write 没有被用到'),
        problem: ({ detail }) => detail.kind === 'write-all'
            ? `permissions: write-all 使作业${quoted(detail.job)}的每个步骤及其运行的每个 action 都能写入代码仓库的一切内容。`
            : `作业${quoted(detail.job)}有权写入软件包，却没有任何步骤推送。它运行的每个 action 都可以用它的令牌发布内容。`,
        remedy: ({ detail }) => detail.kind === 'write-all'
            ? `请只写出该作业需要的权限：${(0,shared_text/* toCopy */.p)((0,menus/* permissionsBlock */.It)(detail.requiredPermissions, detail.pushes ? 'write' : 'read'))}${mayNeedMore(detail.unknownActions)}`
            : '请只给负责推送的作业 packages: write，此作业改为 packages: read；如果它也不拉取私有镜像，删去这一行即可。',
    },
    'missing-downstream-permission': {
        summary: '作业中的其他步骤缺少所需的权限：检出代码、证明、无密钥签名',
        title: () => '此作业的某个步骤缺少所需的权限',
        problem: ({ detail }) => detail.job === undefined
            ? '负责证明或签名的步骤用到了作业自身的令牌（GITHUB_TOKEN）没有的权限。permissions: 中没有列出的权限一律为 none：证明需要 attestations: write 和 id-token: write，无密钥签名需要 id-token: write。推送是另外的步骤，可能已经成功。'
            : `在作业${quoted(detail.job)}中，${(0,needs/* needsOfSteps */.Qy)(detail.missing)
                .map(({ because, levels }) => `${quoted(because)}需要 ${levels.join(' 和 ')}`)
                .join('，')}。${detail.isDefault ? '它没有适用的 permissions:，而代码仓库的默认设置没有给它的令牌这些权限。' : 'permissions: 中没有列出的权限一律为 none。'}${aboutCheckout(detail)}`,
        remedy: ({ detail }) => detail.job === undefined
            ? `请在该作业中使用以下内容，并加上其他步骤需要的权限：${(0,shared_text/* toCopy */.p)((0,menus/* permissionsBlock */.It)(detail.block))}\n来自 fork 的拉取请求得不到这些权限，请在其中跳过该步骤：${(0,shared_text/* toCopy */.p)(`if: \${{ ${menus/* isOwnBranch */.t$} }}`)}`
            : `请在作业${quoted(detail.job)}中使用以下内容：${(0,shared_text/* toCopy */.p)((0,menus/* permissionsBlock */.It)(detail.block))}${mayNeedMore(detail.unknownActions)}`,
    },
    'not-logged-in': {
        summary: '推送之前没有可用的登录',
        title: ({ detail: { tool } }) => (tool === undefined ? '请求没有带上登录凭据' : `${tool} 在没有登录的情况下推送`),
        problem: ({ detail: { access, job, tool = '', pushed, isLoggedIn, missed }, images }) => {
            if (job !== undefined)
                return `在作业${quoted(job)}中，${tool} 推送 ${named(pushed)}，${missed === undefined ? `而此前没有步骤以 ${tool} 可用的方式登录镜像仓库` : misses[missed]}。没有凭据的推送会被 GHCR 拒绝。`;
            const seen = access === 'push' ? '没有登录的推送会被 GHCR 拒绝。' : '对未登录的人，GHCR 不显示私有的或不存在的软件包。';
            return `对 ${named(images)} 的请求没有带上镜像仓库可用的凭据。${isLoggedIn ? '日志显示此前已经登录，但发出请求的程序没有读到这个登录。' : seen}`;
        },
        remedy: ({ detail: { access, tool, pushed, isLoggedIn, missed } }) => {
            if (missed !== undefined)
                return logins[missed];
            if (isLoggedIn)
                return reachIt;
            const isOpen = access === 'pull' ? '\n公开的镜像无需登录：如果它应当是公开的，请核对名称和可见性。' : '';
            return `请在同一作业中、此步骤之前登录：${(0,shared_text/* toCopy */.p)((0,needs/* loginFor */.LD)(tool, pushed))}${isOpen}`;
        },
    },
    'preflight-mismatch': {
        summary: '检查的镜像或凭据与作业推送时所用的不同',
        title: ({ detail }) => `预检所用的${detail.kind === 'image' ? '镜像' : '凭据'}与推送不一致`,
        problem: ({ detail }) => detail.kind === 'image'
            ? `在作业${quoted(detail.job)}中，预检查询的是 ${named(detail.checked)}，推送的却是 ${named(detail.pushed)}。预检的结果不能说明这次推送能否成功。`
            : `在作业${quoted(detail.job)}中，预检使用${workflow_credentials[detail.checked]}，推送使用${workflow_credentials[detail.used]}。预检的结果不能说明这次推送能否成功。`,
        remedy: ({ detail }) => detail.kind === 'image'
            ? `请让预检查询实际推送的镜像：${(0,shared_text/* toCopy */.p)(`images: ${detail.pushed.map((image) => (0,shared_text/* bounded */.M)(image, 200)).join(', ')}`)}\n如果镜像名来自 docker/metadata-action，也可以写它的输出：${(0,shared_text/* toCopy */.p)('images: ${{ steps.meta.outputs.tags }}')}`
            : '请让预检的 password 与登录步骤的 password 使用相同的表达式。',
    },
    'needless-pat': {
        summary: '作业自身的令牌就够用，却使用了机密',
        title: () => '作业的令牌已经够用，无需使用机密',
        problem: ({ detail }) => `作业${quoted(detail.job)}使用机密推送 ${named(detail.images)}。该软件包与此代码仓库同属一个所有者，作业自身的令牌就能推送。保存为机密的令牌可能泄露、可能过期，而且属于某个人。`,
        remedy: () => `请给作业 packages: write，并用作业自身的令牌（GITHUB_TOKEN）登录：${(0,shared_text/* toCopy */.p)(menus/* jobTokenLine */.NZ)}\n如果软件包最初是用个人访问令牌推送的，请先为此代码仓库授权：${(0,menus/* accessPath */._y)('Write')}`,
    },
    'reusable-workflow-ceiling': {
        summary: '被调用的工作流要求的权限超过调用方给出的权限，GitHub 会拒绝运行',
        title: () => '被调用的工作流要求的权限超出了调用方给出的权限',
        problem: ({ detail }) => [
            detail.caller === undefined || detail.uses === undefined
                ? '被调用的工作流要求的某个权限，调用方作业没有授予。'
                : `作业${quoted(detail.caller)}调用${quoted(detail.uses)}。`,
            ...(0,needs/* byJob */.xL)(detail.excess).map(asking),
            'GitHub 会在任何步骤开始之前拒绝这样的运行。',
        ].join(''),
        remedy: ({ detail: { asked, caller } }) => asked.length === 0
            ? '请将调用方作业的 permissions: 提高到被调用的工作流所要求的级别：报错信息中有权限名和级别。'
            : `请在调用方作业${quoted(caller ?? '')}的 permissions: 中写明：${(0,shared_text/* toCopy */.p)(asked.join('\n'))}`,
    },
    'invalid-permissions': {
        summary: 'permissions: 有误，GitHub 会拒绝该文件。如果只是未知的权限名，则为警告',
        title: ({ detail }) => faultTitles[detail.kind] ??
            (detail.isCertain ? 'GitHub 会因 permissions 有误而拒绝此文件' : 'permissions: 中有未知的权限名'),
        problem: ({ detail }) => `${seen[detail.kind](quoted(detail.text))}${meaning(detail)}`,
        remedy: ({ detail }) => corrections[detail.kind](detail.instead),
    },
};
function asking(excess) {
    const job = excess[0]?.job;
    const levels = (of) => excess.map((one) => `${one.scope}: ${one[of]}`).join(', ');
    return `${job === undefined ? '该工作流' : `其中的作业${quoted(job)}`}要求 ${levels('asks')}，而调用方给出的是 ${levels('gets')}。`;
}
function aboutCheckout({ missing, isPrivate, }) {
    if (!(0,needs/* lacksCheckout */.J0)(missing))
        return '';
    return isPrivate === true
        ? '此代码仓库是私有的，没有 contents: read 就无法检出。'
        : '公开仓库无需 contents: read 即可检出，私有仓库则不行。';
}
const reachIt = `请检查为什么没有读到这个登录：
- sudo：root 有自己的主目录，登录也是单独的。请同样用 sudo 登录。
- 容器：请把 ~/.docker 挂载进去，或在容器内登录。
- 其他作业：每个作业开始时都没有登录。
- DOCKER_CONFIG 或 HOME：登录时和运行程序时必须一致。
- 读取其他文件的工具：helm、podman、crane 等各有自己的登录。
- 同一台机器上并行的作业：一个作业退出登录会清除另一个的登录。请为每个作业设置不同的 DOCKER_CONFIG。`;
const misses = {
    user: '而此前的登录属于另一个用户：通过 sudo 运行时是 root，它的登录是单独的',
    'docker-config': '而此前的登录保存在另一个目录中：两者的 DOCKER_CONFIG 不同',
};
const logins = {
    user: '请去掉推送命令的 sudo，或者同样用 sudo 登录：两者必须是同一个用户。',
    'docker-config': '请让登录和推送使用相同的 DOCKER_CONFIG，例如写在作业的 env: 中。',
};

;// CONCATENATED MODULE: ./build/src/languages/zh-cn/index.js








const findings = { ...names, ...credentials, ...token, ...packages_packages, ...noVerdict, ...workflow, ...logs };
const byRule = findings;
/** Simplified Chinese. Names of GitHub's menus stay as GitHub shows them. */
const chinese = {
    id: 'zh-CN',
    report: report,
    words: (rule) => byRule[rule.id] ?? rule.words,
};


/***/ }),

/***/ 5850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ lacksCheckout),
/* harmony export */   LD: () => (/* binding */ loginFor),
/* harmony export */   Qy: () => (/* binding */ needsOfSteps),
/* harmony export */   xL: () => (/* binding */ byJob)
/* harmony export */ });
/* unused harmony export grouped */
/** The parts of a list that are about one job each, in the order of the list; those about no job are a part too. */
const byJob = (all) => grouped(all, ({ job }) => job);
/** The parts of a list that are alike in a key, in the order in which the keys first occur. */
const grouped = (all, keyOf) => [...new Set(all.map(keyOf))].map((key) => all.filter((one) => keyOf(one) === key));
/** What is missing, step by step: who needs it, and each `scope: level`. */
function needsOfSteps(missing) {
    return grouped(missing, ({ because }) => because).map((ofStep) => ({
        because: ofStep[0]?.because ?? '',
        levels: ofStep.map(({ scope, level }) => `${scope}: ${level}`),
    }));
}
/** True if only a checkout lacks something: it works without in a public repository, which no file tells. */
const lacksCheckout = (missing) => missing.some(({ scope }) => scope === 'contents');
const logins = {
    helm: 'helm registry login',
    podman: 'podman login',
    buildah: 'buildah login',
    skopeo: 'skopeo login',
    oras: 'oras login',
    crane: 'crane auth login',
    cosign: 'cosign login',
};
/**
 * Returns what logs a tool in to the registry of the images that it pushes, with the job's own token: a command, or a step for
 * a tool that reads docker's login.
 */
function loginFor(tool, pushed) {
    const registry = pushed[0]?.split('/')[0] ?? 'ghcr.io';
    const command = logins[tool ?? ''];
    if (command !== undefined)
        return `echo "\${{ github.token }}" | ${command} ${registry} -u "\${{ github.actor }}" --password-stdin`;
    return `- uses: docker/login-action@v4
  with:
    registry: ${registry}
    username: \${{ github.actor }}
    password: \${{ github.token }}`;
}


/***/ })

};
;