"use strict";
exports.id = 745;
exports.ids = [745];
exports.modules = {

/***/ 3745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chinese: () => (/* binding */ chinese)
});

// EXTERNAL MODULE: ./build/src/rules/shared/phrases.js
var phrases = __webpack_require__(8001);
;// CONCATENATED MODULE: ./build/src/languages/zh-cn/phrases.js

/** A text from outside as one bounded line in Chinese quotation marks. */
const quoted = (text) => `“${(0,phrases/* bounded */.Mm)(text, 300)}”`;
/** Names of images for a sentence: the first three, and how many there are in all. */
function named(images) {
    const shown = images.slice(0, 3).map((image) => (0,phrases/* bounded */.Mm)(image, 150));
    if (shown.length === 0)
        return '该镜像';
    return images.length > shown.length ? `${shown.join('、')} 等 ${images.length} 个镜像` : shown.join('、');
}
/** What the registry said, as a sentence that quotes it; empty where it was not asked. */
function answered({ answers }) {
    const shown = answers.slice(0, 3).map(quoted);
    return shown.length === 0 ? '' : `镜像仓库返回${shown.join('和')}。`;
}
/** What to add where the name was only guessed from the repository's. */
const guessedHint = (isGuessed) => isGuessed ? '这个名称是根据代码仓库名推测的；如果工作流推送的是其他镜像，请设置输入 images。' : '';
/** Where classic personal access tokens are kept, as GitHub's menus say it. */
const classicTokens = 'Settings → Developer settings → Personal access tokens → Tokens (classic)';

;// CONCATENATED MODULE: ./build/src/languages/zh-cn/credentials.js


const emptyBecause = {
    dependabot: 'Dependabot 触发的运行使用 Dependabot 自己的机密存储，因此 Actions 的机密在其中为空。',
    fork: '来自 fork 仓库的拉取请求拿不到任何机密，因此机密在其中为空。',
    called: '被调用的工作流只能拿到调用它的作业所传递的机密，其他机密在其中取值为空，而且不会有任何提示。',
    unset: '机密不存在、名称写错，或属于其他代码仓库或环境时，取值都为空，而且不会有任何提示。',
};
const fillBy = {
    dependabot: '请改用作业自身的令牌，或在 Settings → Secrets and variables → Dependabot 中添加该机密。',
    fork: `请不要在来自 fork 仓库的拉取请求中推送：在该步骤上加 if: \${{ !github.event.pull_request || github.event.pull_request.head.repo.full_name == github.repository }}`,
    called: '请在发起调用的作业中、uses: 旁写上 secrets: inherit。如果被调用的工作流属于其他组织，请按名称逐个传递机密。如果已经如此，请将名称与 Settings → Secrets and variables → Actions 中的名称核对。',
    unset: '请将工作流中的名称与 Settings → Secrets and variables → Actions 中的名称核对，缺少时点击 New repository secret 新建。',
};
const verbs = { push: '推送', pull: '拉取' };
const forkPull = '请改用作业自身的令牌拉取，它在这里仍可读取软件包：password: ${{ github.token }}，并声明 packages: read。该软件包必须是公开的，或者属于此代码仓库的所有者并向其开放。';
/** Chinese words of the rules about credentials. */
const credentials = {
    'empty-credential': {
        summary: '密码为空：机密没有设置，或没有提供给本次运行。在 fork 或 Dependabot 触发的运行中，推送步骤带有条件时只是提示',
        title: () => '凭据为空',
        problem: ({ detail, role }) => `输入 ${role} 为空，无法登录。${emptyBecause[detail.because]}`,
        remedy: ({ detail: { access, because, isExpected } }) => {
            if (isExpected)
                return '如果此处本来就不需要推送，则无需修改：该作业的每个推送步骤都带有条件。';
            return access === 'pull' && because === 'fork' ? forkPull : fillBy[because];
        },
    },
    'rejected-credential': {
        summary: '凭据有误、已被撤销或已过期',
        title: () => 'GitHub 不认可该凭据',
        problem: (params) => `${answered(params)}GitHub 的 REST API 同样拒绝了 ${params.role} 中的凭据。它可能输入有误、已被撤销，或者已经过期。`,
        remedy: ({ detail, role }) => detail.isJobToken
            ? `作业结束后，它的令牌随即失效。请传入本作业的令牌：password: \${{ github.token }}`
            : `请在 ${classicTokens} 新建带 ${(0,phrases/* levelFor */.Af)(detail.access)}:packages 的经典个人访问令牌，然后更新 ${role} 所用的机密：Settings → Secrets and variables → Actions → Update`,
    },
    'fine-grained-pat': {
        summary: 'GHCR 不接受细粒度个人访问令牌',
        title: () => '容器镜像仓库不支持细粒度个人访问令牌',
        problem: (params) => `${answered(params)}${params.role} 中的凭据以 github_pat_ 开头，是细粒度个人访问令牌。无论授予了哪些权限，容器镜像仓库都不接受这种令牌。`,
        remedy: ({ detail }) => `请改用作业自身的令牌（password: \${{ github.token }}，并声明 packages: ${(0,phrases/* levelFor */.Af)(detail.access)}），或新建带 ${(0,phrases/* levelFor */.Af)(detail.access)}:packages 的经典令牌：${classicTokens} → Generate new token (classic)`,
    },
    'missing-write-packages-scope': {
        summary: '经典令牌缺少 write:packages 权限范围',
        title: ({ detail }) => `令牌缺少 ${detail.scope} 权限范围`,
        problem: (params) => `${answered(params)}${params.role} 中的令牌有效，但创建时没有勾选 ${params.detail.scope}，容器镜像仓库因此拒绝。`,
        remedy: ({ detail }) => `请打开 ${classicTokens}，选中该令牌，勾选 ${detail.scope}，再点击 Update token；令牌的值不变，机密无需更新。如果是 GitHub 命令行工具的令牌，请执行：gh auth refresh --scopes ${detail.scope}`,
    },
    'sso-not-authorised': {
        summary: '令牌尚未获得该组织的单点登录授权',
        title: () => '令牌尚未获得单点登录授权',
        problem: (params) => `${answered(params)}${(0,phrases/* bounded */.Mm)(params.detail.owner, 60)} 启用了 SAML 单点登录保护，而 ${params.role} 中的令牌尚未为该组织授权。`,
        remedy: ({ detail }) => `请令牌的所有者打开 ${classicTokens}，在该令牌旁点击 Configure SSO，再点击 ${(0,phrases/* bounded */.Mm)(detail.owner, 60)} 旁的 Authorize。令牌的值不变，无需更新机密。`,
    },
    'classic-pat-forbidden': {
        summary: '该组织禁止使用经典个人访问令牌',
        title: ({ detail }) => `${(0,phrases/* bounded */.Mm)(detail.owner, 60)} 禁止使用经典个人访问令牌`,
        problem: (params) => `${answered(params)}组织 ${(0,phrases/* bounded */.Mm)(params.detail.owner, 60)} 不接受任何经典个人访问令牌，因此无论带有哪些权限范围，${params.role} 中的令牌在那里都无法使用。`,
        remedy: ({ detail }) => `请在 ${(0,phrases/* bounded */.Mm)(detail.owner, 60)} 名下的代码仓库中使用作业自身的令牌${verbs[detail.access]}：password: \${{ github.token }}，并声明 packages: ${(0,phrases/* levelFor */.Af)(detail.access)}。否则需由组织的所有者放行经典令牌：Settings → Personal access tokens → Settings → Tokens (classic)`,
    },
    'app-installation-token': {
        summary: '这是 GitHub App 的令牌，而不是作业的令牌，GHCR 不接受',
        title: () => '这是 GitHub App 的令牌，而不是作业的令牌',
        problem: (params) => `${answered(params)}${params.role} 中的凭据是 GitHub App 的安装令牌。已知容器镜像仓库会拒绝这种令牌，即使该 App 拥有软件包权限也是如此。`,
        remedy: ({ detail: { access } }) => `请使用作业自身的令牌${verbs[access]}（password: \${{ github.token }}，并声明 packages: ${(0,phrases/* levelFor */.Af)(access)}），App 的令牌留给其他步骤。如果要${verbs[access]}其他所有者的软件包，请使用带 ${(0,phrases/* levelFor */.Af)(access)}:packages 的经典个人访问令牌：password: \${{ secrets.GHCR_TOKEN }}`,
    },
    'user-not-granted': {
        summary: '令牌所属用户无权写入该软件包，或无权在此创建软件包',
        title: ({ detail }) => detail.lacks === 'role' ? '令牌所属用户无权写入该软件包' : '令牌所属用户无权在此创建软件包',
        problem: (params) => params.detail.lacks === 'role'
            ? `${answered(params)}${params.role} 中的令牌有效，但它所属的用户在 ${named(params.images)} 上没有 Write 角色。`
            : `${answered(params)}${named(params.images)} 尚不存在，而 ${params.role} 中的令牌所属用户无权在该所有者名下创建软件包。`,
        remedy: ({ detail }) => `${grant(detail)}${guessedHint(detail.isGuessed)}`,
    },
    'expiring-credential': {
        summary: '令牌将在 14 天内到期',
        title: ({ detail }) => `令牌将${soon(detail.days)}到期`,
        problem: ({ detail, role }) => `GitHub 显示 ${role} 中的令牌将${soon(detail.days)}到期。到期之后，使用它的推送都会被拒绝，只提示“denied”。`,
        remedy: ({ role }) => `请令牌的所有者打开 ${classicTokens}，点击 Regenerate token，并把新令牌存入 ${role} 所用的机密。`,
    },
    'split-credentials': {
        summary: '两个凭据各有被拒绝的镜像，而另一个凭据恰好可以推送',
        title: () => '没有一个凭据适用于所有镜像',
        problem: ({ images }) => `对 ${named(images)}，镜像仓库接受 fallback-password 而拒绝 password，对另一些镜像则正好相反。一次登录只能使用一个凭据，因此任何一个都无法推送全部镜像。`,
        remedy: () => '请让其中一个凭据获得所有镜像的权限，或者拆成两个作业，各自登录、各用各的凭据推送。',
    },
};
const soon = (days) => (days <= 0 ? '在一天之内' : `在 ${days} 天后`);
function grant({ lacks, person }) {
    if (lacks === 'role')
        return '请软件包的管理员为该用户授予角色：Package settings → Manage access → Invite teams or people → Write。';
    return person === undefined
        ? '请组织的所有者允许成员创建软件包（Settings → Packages → Package creation），或将该用户加入组织。'
        : `${(0,phrases/* bounded */.Mm)(person, 60)} 是个人账户，其他人无法在其名下创建软件包。请在机密中存入该账户的经典个人访问令牌（带 write:packages），或改为推送到你自己的名下。`;
}

;// CONCATENATED MODULE: ./build/src/languages/zh-cn/names.js


const problems = {
    scheme: '它以 https:// 之类的协议开头，而镜像名不带协议。',
    'no-owner': '容器镜像仓库要求同时写出所有者和名称，例如 ghcr.io/octo/app。',
    path: '斜杠之间只能使用小写字母和数字，中间可用单个点、一到两个下划线或若干连字符连接。',
    'too-long': '所有者与名称合计不能超过 255 个字符。',
    tag: '冒号后面应为标签：由字母、数字、_、. 和 - 组成，最多 128 个字符。',
    digest: '@ 后面应为摘要：sha256: 后接 64 个、或 sha512: 后接 128 个 0-9 与 a-f 的字符。',
    host: '第一个斜杠之前的部分不是合法的主机名。',
};
/** Chinese words of the rules about names. */
const names = {
    'invalid-image-reference': {
        summary: '不是有效的镜像名',
        title: () => '这不是合法的镜像名',
        problem: ({ detail, images }) => `“${named(images)}”无法识别为镜像名。${problems[detail.problem]}`,
        remedy: ({ detail }) => detail.isGuessed
            ? '请在输入 images 中写明此作业要推送的镜像：未指定时按代码仓库名推测。'
            : '请在工作流中设置该名称的地方更正，格式如 ghcr.io/octo/app:1.0。',
    },
    'uppercase-image-name': {
        summary: '名称中有大写字母，任何镜像仓库都不接受',
        title: () => '镜像名包含大写字母',
        problem: ({ images }) => `“${named(images)}”包含大写字母。镜像名只能用小写字母，而 github.repository 保留所有者和代码仓库名中的大写字母。`,
        remedy: ({ detail }) => `请改为 ${(0,phrases/* bounded */.Mm)(detail.lowered, 300)}。docker/metadata-action 会自动转换为小写；在 shell 步骤中可以写：echo "NAME=\${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"`,
    },
    'mistyped-registry': {
        summary: '主机名写错了，例如 ghrc.io。不会向它发送任何内容',
        title: () => '镜像仓库的域名拼写错误',
        problem: ({ detail, images }) => `“${named(images)}”中写的是${quoted(detail.typed)}，应为 ${detail.intended}。没有向该主机发送任何内容；如果登录到拼错的域名，凭据就会落入该域名所有者手中。`,
        remedy: ({ detail }) => `请在镜像名和登录步骤的 registry 中写 ${detail.intended}，并且只写一次。如果此前已经登录过错误的主机，请更换当时使用的凭据。`,
    },
    'foreign-owner': {
        summary: '作业的令牌被用于代码仓库所有者以外的所有者',
        title: ({ detail }) => detail.access === 'push' ? '该令牌无法用于其他所有者' : '该令牌无法读取其他所有者的私有软件包',
        problem: (params) => `${answered(params)}${named(params.images)} 属于 ${params.detail.owner}，而${params.detail.runOwner === undefined ? '该令牌属于另一个所有者' : `该令牌属于 ${params.detail.runOwner} 的代码仓库`}。${params.detail.access === 'push' ? '无论拥有哪些权限，作业的令牌都只能推送到运行该作业的代码仓库所有者名下。' : '除公开软件包外，无论拥有哪些权限，作业的令牌都只能读取运行该作业的代码仓库所有者名下的软件包。'}`,
        remedy: ({ detail }) => detail.access === 'pull'
            ? `请让 ${detail.owner} 将该软件包设为公开：Package settings → Change visibility。或者在登录步骤和输入 password 中使用有权读取它的人的经典个人访问令牌（带 read:packages），例如 password: \${{ secrets.GHCR_TOKEN }}`
            : `请改为推送到 ${detail.registry}/${detail.runOwner?.toLowerCase() ?? '你的用户名或组织名'}/…。如果确实要推送到 ${detail.owner}，请在登录步骤和输入 password 中使用在那里有写权限的人的经典个人访问令牌（带 write:packages），例如 password: \${{ secrets.GHCR_TOKEN }}`,
    },
    'owner-not-found': {
        summary: 'GitHub 上没有这个用户或组织',
        title: ({ detail }) => `GitHub 上没有名为 ${(0,phrases/* bounded */.Mm)(detail.owner, 60)} 的所有者`,
        problem: (params) => `${answered(params)}GitHub 上没有名为 ${(0,phrases/* bounded */.Mm)(params.detail.owner, 60)} 的账户，因此 ${named(params.images)} 不属于任何人。该账户可能已改名、已删除，或者名称拼写有误。`,
        remedy: ({ detail }) => `请更正镜像名中的所有者。打开 ${(0,phrases/* bounded */.Mm)(detail.page, 150)} 即可确认它是否存在；在工作流中使用 \${{ github.repository_owner }}，改名后也不会失效。`,
    },
};

;// CONCATENATED MODULE: ./build/src/languages/zh-cn/no-verdict.js


const meanings = {
    outage: '镜像仓库可以访问，但自身出现故障，既没有同意也没有拒绝。',
    'name-not-resolved': '此运行器无法解析该主机的域名。',
    'connection-failed': '此运行器无法连接该主机。',
    'timed-out': '没有在时限内收到响应。',
    'foreign-realm': '它要求到另一台主机登录，而凭据不会发送到那里。',
    redirected: '它重定向到另一台主机，而凭据不会随之转发。',
    'no-verdict': '这个响应既不表示同意，也不表示拒绝。',
    unconfirmed: '它拒绝了一次，而剩余时间不足以再问一次；有效的凭据偶尔也会遇到这种拒绝。',
    inconsistent: '它拒绝了两次，但理由不同，因此可能只是暂时的故障。',
    contradicted: '它拒绝了请求，而 GitHub 的 REST API 没有证实这一点，因此可能只是暂时的故障。',
};
const requests = { exchange: '登录', upload: '上传', tags: '读取' };
/** Chinese words of the rules that give no verdict, or no cause. */
const noVerdict = {
    'registry-unavailable': {
        summary: '镜像仓库没有响应，或响应不能说明任何问题',
        title: ({ detail }) => (detail.hosts.length > 0 ? '无法连接镜像仓库' : '镜像仓库没有给出结论'),
        problem: ({ detail, images }) => `查询 ${named(images)} 的结果是${quoted(detail.seen)}。${meanings[detail.reason]}能否访问尚无定论。`,
        remedy: ({ detail }) => detail.hosts.length > 0
            ? `如果出站策略或防火墙限定了可访问的主机，请加入 ${detail.hosts.join('、')}：此步骤和推送都需要它们。Docker 有自己的网络设置，Node 连不上的主机，它未必连不上。`
            : '请稍候，然后选择 Re-run jobs → Re-run failed jobs。如果仍然如此，请查看 GitHub 的状态页面，或调大输入 timeout。',
    },
    'rate-limited': {
        summary: '镜像仓库要求放慢速度',
        title: () => '镜像仓库暂时限制了请求',
        problem: ({ detail, images }) => `查询 ${named(images)} 的结果是${quoted(detail.seen)}。这是对请求数量的限制，并不是拒绝；能否访问尚无定论。`,
        remedy: () => '请等几分钟再选择 Re-run jobs → Re-run failed jobs。如果许多作业同时推送，请减少并行：在 strategy: 中写 max-parallel: 2',
    },
    'internal-fault': {
        summary: '我们自己的缺陷，不会让任何构建停下',
        title: () => 'ghcr-preflight 自身出错',
        problem: ({ detail, images }) => `查询 ${named(images)} 的结果是${quoted(detail.seen)}。这是 ghcr-preflight 的缺陷，不是你的工作流有问题；能否访问尚无定论。`,
        remedy: () => '请附上此步骤的输出 report，在 ghcr-preflight 的代码仓库中提交 issue。',
    },
    'unexplained-denial': {
        summary: '被拒绝，但上面的原因都不符合。会列出已知的一切',
        title: () => '镜像仓库拒绝了请求，原因不明',
        problem: ({ answers, detail, images, role }) => `镜像仓库拒绝了 ${named(images)} 的${requests[detail.at]}请求，返回${answers.map(quoted).join('和')}。就目前所知，${role} 中的凭据、工作流和软件包都无法解释这一结果。`,
        remedy: ({ detail }) => `${firstSteps(detail)}如果仍被拒绝，请附上本次运行的证据向我们提 issue。${guessedHint(detail.isGuessed)}`,
    },
};
function firstSteps({ access, isJobToken }) {
    const [level, role] = access === 'push' ? ['write', 'Write'] : ['read', 'Read'];
    return isJobToken
        ? `请查看此作业日志中的“Set up job”：GITHUB_TOKEN Permissions 中应有“Packages: ${level}”。如果有，请软件包的管理员打开 ${(0,phrases/* accessPath */._y)(role)}。`
        : `请用同一凭据手动尝试：先 docker login，再 docker ${access}。如果成功，请重新运行作业。`;
}

;// CONCATENATED MODULE: ./build/src/languages/zh-cn/packages.js


/** Chinese words of the rules about packages. */
const packages_packages = {
    'repository-not-granted': {
        summary: '软件包没有授予此代码仓库 Write 角色',
        title: ({ detail }) => (detail.role === 'Write' ? '软件包不允许此代码仓库写入' : '软件包不允许此代码仓库读取'),
        problem: (params) => `${answered(params)}${named(params.images)} 有自己的访问列表，其中没有为 ${params.detail.repository ?? '此代码仓库'} 授予 ${params.detail.role} 角色。${params.detail.role === 'Write' ? '如果首次推送是手动或用个人访问令牌完成的，或代码仓库是重新创建的，就会这样。令牌本身没有问题。' : '私有软件包只能由列表中的代码仓库读取。'}`,
        remedy: ({ detail }) => `请软件包的管理员打开 ${(0,phrases/* accessPath */._y)(detail.role)}，并选择 ${detail.repository ?? '此代码仓库'}。${guessedHint(detail.isGuessed)}`,
    },
    'package-linked-elsewhere': {
        summary: '软件包属于另一个代码仓库',
        title: () => '软件包属于另一个代码仓库',
        problem: (params) => `${answered(params)}${named(params.images)} 关联的是${params.detail.linked === undefined ? '另一个代码仓库' : ` ${(0,phrases/* bounded */.Mm)(params.detail.linked, 150)}`}，不允许 ${params.detail.repository} 写入。代码仓库改名后关联仍然有效；以同样的名称重新创建或复制的则不然。`,
        remedy: ({ detail }) => `如果应由此代码仓库推送，请软件包的管理员打开 ${(0,phrases/* accessPath */._y)('Write')}，并选择 ${detail.repository}。否则请改用其他名称推送。${guessedHint(detail.isGuessed)}`,
    },
    'unreadable-package': {
        summary: '软件包是私有的，本次运行连读取都不行',
        title: () => '软件包是私有的，该令牌看不到它',
        problem: (params) => `${answered(params)}${named(params.images)} 已存在且为私有，${params.detail.isJobToken ? '此代码仓库' : '令牌所属用户'}连读取权限都没有，更不用说写入。它多半属于另一个代码仓库，或者属于已被删除的代码仓库。`,
        remedy: ({ detail }) => `请软件包的管理员打开 ${detail.isJobToken ? `${(0,phrases/* accessPath */._y)('Write')}，并选择此代码仓库` : 'Package settings → Manage access → Invite teams or people → Write'}。如果已经没有人了解这个软件包，所有者可以在 Packages 页面找到并删除它，或者改用其他名称推送。${guessedHint(detail.isGuessed)}`,
    },
    'package-creation-forbidden': {
        summary: '软件包尚不存在，而所有者禁止创建',
        title: () => '所有者禁止创建此软件包',
        problem: (params) => `${answered(params)}${named(params.images)} 尚不存在，首次推送需要创建它。令牌有权写入软件包，是所有者限制了谁可以创建软件包。`,
        remedy: () => `请组织的所有者放行：Settings → Packages → Package creation。或者由有权创建软件包的人手动完成首次推送，再为此代码仓库授权：${(0,phrases/* accessPath */._y)('Write')}`,
    },
    'private-package': {
        summary: '软件包是私有的，本次运行不能拉取',
        title: () => '该令牌无法读取此软件包',
        problem: (params) => `${answered(params)}${named(params.images)} 可能是私有的，且不允许 ${params.role} 中令牌的所有者读取；也可能根本不存在。对这两种情况，镜像仓库的响应是一样的。`,
        remedy: ({ detail }) => `请与所有者的软件包列表核对名称。如果名称无误，请软件包的管理员打开 Package settings → Manage access → Invite teams or people → Read。${guessedHint(detail.isGuessed)}`,
    },
    'first-publish': {
        summary: '可以推送，并且会新建这个软件包',
        title: () => '这将是该软件包的首次推送',
        problem: (params) => `推送已被接受，但目前还看不到软件包 ${named(params.images)}。在首次推送之前，它的页面返回 404，这是正常的。${outcome(params.detail)}`,
        remedy: ({ detail }) => `${detail.isLinked ? '无需任何操作。' : `如果希望从首次推送起就关联代码仓库，请在 Dockerfile 中加上：LABEL org.opencontainers.image.source=${detail.repository ?? 'https://github.com/OWNER/REPOSITORY'} 。该标签只用于关联，不能让被拒绝的推送获得授权。`}如果刚创建后的几秒内推送被拒绝，请重新运行作业。${guessedHint(detail.isGuessed)}`,
    },
};
const visibilities = { private: '私有', public: '公开' };
function outcome({ isLinked, visibility, }) {
    if (!isLinked) {
        return '由于首次推送使用的不是作业自身的令牌，它将是私有的，且不关联任何代码仓库；此后使用作业令牌的推送都会被拒绝，直到软件包为其授权。';
    }
    if (visibility === 'unknown')
        return '它将关联到此代码仓库，并采用与其相同的可见性。';
    return `它将关联到此代码仓库，并与其一样为${visibilities[visibility]}，除非组织另有规定。`;
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
    packages: { ...inEnglish.packages, exists: '已存在', absent: '尚未看到', unknown: '未知' },
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
        docs: (id) => `${id} 的详细说明（英文）`,
    },
    confidence: {
        ...inEnglish.confidence,
        certain: '',
        likely: '这是最可能的原因，但不能完全确定。',
        possible: '这只是一种可能的原因，尚不能确定。',
    },
    who: {
        ...inEnglish.who,
        'workflow-author': '有权修改此工作流的人',
        'package-admin': '软件包的管理员',
        'organization-owner': '组织的所有者',
        'credential-owner': '凭据的所有者',
        nobody: '无需任何人处理，最多等一等',
    },
    untrusted: '注意：此工作流也会由不受信任的外部代码触发，并持有可写的令牌。只有在确认不会构建或运行来自拉取请求或评论的代码时，才能授予 packages: write。',
    line: (line) => `第 ${line} 行`,
    evidence: {
        ...inEnglish.evidence,
        title: (requests) => `发出的请求及收到的响应（共 ${requests} 个）`,
        request: '请求',
        answer: '响应原文',
        tries: '次数',
        time: '耗时',
        requestId: '请求 ID',
        noAnswer: '无响应',
    },
    leftOut: (count) => `此处篇幅有限，另有 ${count} 项未列出；完整内容见输出 report。`,
    badInput: (bad) => ({
        title: `输入有误：${bad.input}`,
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
function basis({ verdict, access, registry, isAsked }) {
    if (!isAsked)
        return `只检查位于 ${registry} 的镜像。如需检查其他镜像仓库，请在输入 registry 中指定。`;
    if (verdict === 'inconclusive')
        return '没有得到明确的答复，因此不会判定本次运行有问题，实际推送时才能知道结果。';
    if (verdict === 'denied')
        return '需要修改什么、由谁来修改，请看下文。检查过程没有上传任何内容。';
    return access === 'push'
        ? `${registry} 已接受每个镜像的上传会话，每次推送都由此开始。检查过程没有上传任何内容。`
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
            return `作业自身的令牌只会发送给 ${allowed.host}。要使用其他镜像仓库，请在输入 password 中填写它的凭据。`;
    }
}

;// CONCATENATED MODULE: ./build/src/languages/zh-cn/token.js


/** Chinese words of the rules about the token of the job. */
const token = {
    'missing-packages-write': {
        summary: 'permissions: 块中没有 packages: write',
        title: () => '该作业没有写入软件包的权限',
        problem: (params) => params.detail.kind === 'unread'
            ? `${answered(params)}作业的令牌没有 packages: write。由于无法读取工作流文件，无法标出具体的行。`
            : `${answered(params)}${params.detail.isOfJob ? '' : '工作流的 permissions: 给'}作业${quoted(params.detail.job)}${params.detail.isOfJob ? '的 permissions: 给它' : ''}的是 packages: ${params.detail.packages}${params.detail.packages === 'none' ? '，因为没有写出的权限一律为 none' : ''}。推送需要 packages: write。`,
        remedy: ({ detail }) => detail.kind === 'unread'
            ? `请在该作业的 permissions: 中加上 packages: write。如果工作流完全没有 permissions:，可以在作业中添加，也可以调整默认设置：${phrases/* defaultSetting */.u$}`
            : `请为作业${quoted(detail.job)}写上以下内容：\n${(0,phrases/* permissionsBlock */.It)(detail.requiredPermissions, 'write')}${detail.isCalled ? '\n此工作流由其他工作流调用：发起调用的作业也必须允许 packages: write。' : ''}`,
    },
    'read-only-default-permissions': {
        summary: '没有任何声明，而代码仓库的默认权限为只读',
        title: ({ detail }) => (detail.isSeen ? '作业令牌的默认权限为只读' : '能否推送取决于代码仓库的默认设置'),
        problem: (params) => `${answered(params)}作业${quoted(params.detail.job)}及其工作流都没有 permissions:，因此由代码仓库的默认设置决定。${params.detail.isSeen ? '该默认设置没有给令牌 packages: write。' : '2023 年 2 月之后创建的代码仓库默认只读，使用只读令牌的推送会被拒绝。'}`,
        remedy: ({ detail }) => `可以为作业${quoted(detail.job)}写上以下内容，它在任何默认设置下都有效：\n${(0,phrases/* permissionsBlock */.It)(detail.requiredPermissions, 'write')}\n也可以由代码仓库的管理员为所有工作流放宽默认设置：${phrases/* defaultSetting */.u$}`,
    },
    'fork-pull-request': {
        summary: '来自 fork 仓库的拉取请求只有只读令牌。推送步骤带有条件时只是提示',
        title: ({ detail }) => detail.isSeen ? '来自 fork 仓库的拉取请求无法推送' : '来自 fork 仓库的拉取请求会在此推送步骤失败',
        problem: (params) => `${answered(params)}对于来自 fork 仓库的拉取请求，无论工作流如何声明，GitHub 都只给作业只读令牌，以免陌生人借此发布内容。${params.detail.isSeen ? '本次运行正是如此。' : '而此步骤没有任何条件阻止它在这种情况下推送。'}`,
        remedy: () => `无需授权，跳过推送即可：构建步骤用 push: \${{ !github.event.pull_request || github.event.pull_request.head.repo.full_name == github.repository }}，或 ghcr-preflight 用 id: preflight、推送步骤用 if: steps.preflight.outputs.can-push != 'false'`,
    },
    'dependabot-run': {
        summary: '没有另外声明时，Dependabot 触发的运行只有只读令牌。推送步骤带有条件时只是提示',
        title: ({ detail }) => detail.isSeen ? 'Dependabot 触发的运行只有只读令牌' : 'Dependabot 的拉取请求会在此推送步骤失败',
        problem: (params) => `${answered(params)}对于 Dependabot 触发的运行，除非工作流另有声明，GitHub 只给作业只读令牌。${params.detail.isSeen ? '本次运行正是如此，而且没有找到相应的声明。' : '此作业没有任何声明。'}`,
        remedy: ({ detail }) => `如果 Dependabot 的运行不需要推送，请在推送步骤上加 if: github.actor != 'dependabot[bot]'。如果需要推送，明确的声明对它同样有效，请在作业中写上：\n${(0,phrases/* permissionsBlock */.It)(detail.requiredPermissions, 'write')}`,
    },
    'reusable-workflow-caller': {
        summary: '作业位于被调用的工作流中，需要由调用方的文件放宽权限',
        title: () => '发起调用的工作流必须允许 packages: write',
        problem: (params) => `${answered(params)}此作业位于可复用工作流中，得到的权限不会超过调用它的作业。${gives(params.detail)}`,
        remedy: ({ detail }) => `要修改的是发起调用的文件，而不是被调用的文件：请为${detail.file === undefined ? '' : ` ${(0,phrases/* bounded */.Mm)(detail.file, 300)} 中`}${detail.job === undefined ? '发起调用的作业' : `作业${quoted(detail.job)}`}（带有 uses: 的那个）写上：\n${(0,phrases/* permissionsBlock */.It)(detail.requiredPermissions, 'write')}${detail.isCalled ? '\n那个工作流本身也由其他工作流调用：调用它的作业也必须允许 packages: write。' : ''}`,
    },
    'stale-workflow-version': {
        summary: '默认分支上的工作流文件允许推送，本次运行使用的版本却没有',
        title: () => '本次运行使用的是旧版工作流',
        problem: ({ detail }) => `${detail.defaultBranch === undefined ? '默认分支' : ` ${(0,phrases/* bounded */.Mm)(detail.defaultBranch, 100)} `}上的工作流文件已为此作业声明 packages: write，而本次运行使用的${detail.isRunAgain ? '是旧提交中的版本，其中没有声明' : ` ${(0,phrases/* bounded */.Mm)(detail.ref, 100)} 版本没有`}。`.trim(),
        remedy: ({ detail }) => detail.isRunAgain
            ? '请发起一次新的运行：推送提交，或选择 Run workflow。Re-run jobs 没有用，它使用的仍是同一个旧提交中的文件。'
            : `请更新分支并推送：git fetch && git merge origin/${(0,phrases/* bounded */.Mm)(detail.defaultBranch ?? 'HEAD', 100)}（标签需移到含该修改的提交上）`,
    },
    'actions-policy': {
        summary: '该声明的都已声明，却仍被拒绝：可能是组织或企业的策略',
        title: () => '可能有策略限制了令牌写入软件包',
        problem: (params) => `${answered(params)}${params.detail.unread === undefined ? '此作业已获得' : '调用方作业已给出'} packages: write，令牌却仍被拒绝。剩下的可能是组织或企业的策略限制了作业令牌的权限${params.detail.mayBeCreation ? '，或者禁止创建软件包' : ''}。${params.detail.unread === undefined ? '' : `也可能是被调用的工作流${quoted(params.detail.unread)}（位于另一个代码仓库，未能读取）自带的 permissions: 中没有写出 packages。`}`,
        remedy: ({ detail }) => `请查看此作业日志中的“Set up job”：如果 GITHUB_TOKEN Permissions 中没有“Packages: write”，${detail.unread === undefined ? '' : '请先为该文件中的作业写上 packages: write；如果已经写上，'}请组织的所有者放宽限制：Settings → Actions → General → Workflow permissions。${detail.mayBeCreation ? '如果有，请所有者允许创建：Settings → Packages → Package creation。' : ''}`,
    },
    'missing-packages-read': {
        summary: '该作业没有读取软件包的权限，无法拉取',
        title: () => '该作业没有读取软件包的权限',
        problem: (params) => `${answered(params)}${unread(params.detail)}没有 packages: read 就无法拉取私有软件包。`,
        remedy: ({ detail }) => `请为${detail.job === undefined ? '该作业' : `作业${quoted(detail.job)}`}写上以下内容：\n${(0,phrases/* permissionsBlock */.It)(detail.requiredPermissions, 'read')}`,
    },
};
function unread({ isDefault, job }) {
    if (job === undefined)
        return '作业的令牌无权读取软件包。';
    return isDefault
        ? `作业${quoted(job)}没有适用的 permissions:，因此由代码仓库的默认设置决定，而该设置不允许此令牌读取软件包。`
        : `决定作业${quoted(job)}权限的 permissions: 没有写出 packages，而没有写出的权限一律为 none。`;
}
function gives({ file, job, packages }) {
    const where = file === undefined ? '' : ` ${(0,phrases/* bounded */.Mm)(file, 300)} 中`;
    const caller = `${where}${job === undefined ? '发起调用的作业' : `作业${quoted(job)}`}`.trim();
    if (packages === 'unknown')
        return `${caller}没有给出 packages: write。`;
    return packages === 'default'
        ? `${caller}没有声明 permissions:，因此由代码仓库的默认设置决定，而该设置为只读。`
        : `${caller}给出的是 packages: ${packages}。`;
}

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
    'too-large': () => '展开别名后，此文件超出了这里能够读取的范围，其中的作业情况未知。',
    'on-a-step': (text) => `${text}写在步骤上，它只能写在工作流或作业上。`,
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
    'not-permissions': () => '请写明权限及其级别，例如：\npermissions:\n  contents: read\n  packages: write',
    'misspelt-scope': (instead) => `请改为 ${instead ?? 'GitHub 使用的写法'}`,
    'app-only-scope': () => '请删去这一行。确实需要该权限的步骤须使用 GitHub App 的令牌。',
    'misspelt-key': () => '请改为 permissions:',
    'unknown-scope': () => '请与 GitHub 的权限列表核对，有误则更正，无误则保留。',
    'duplicate-scope': () => '请删去其中一个。',
    'merge-key': () => '请逐项写出各个权限，或用别名引用整个映射：permissions: *name',
    'no-workflow': () => '请更正所指出的那一行 YAML；工作流文件是含有 on: 与 jobs: 的单个映射。',
    'too-large': () => '请减少别名，或拆分此文件。',
    'on-a-step': () => '请把 permissions: 移到作业上。',
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
            ? `请只写出该作业需要的权限：\n${(0,phrases/* permissionsBlock */.It)(detail.requiredPermissions, detail.pushes ? 'write' : 'read')}`
            : '请只给负责推送的作业 packages: write，此作业改为 packages: read；如果它也不拉取私有镜像，删去这一行即可。',
    },
    'missing-downstream-permission': {
        summary: '作业中的其他步骤缺少所需的权限：检出代码、证明、无密钥签名',
        title: () => '此作业的某个步骤缺少所需的权限',
        problem: ({ detail }) => `在作业${quoted(detail.job)}中，${(0,phrases/* needsOfSteps */.Qy)(detail.missing)
            .map(({ because, levels }) => `${quoted(because)}需要 ${levels.join(' 和 ')}`)
            .join('，')}。permissions: 中没有写出的权限一律为 none。${(0,phrases/* lacksCheckout */.J0)(detail.missing) ? '公开仓库无需 contents: read 即可检出，私有仓库则不行。' : ''}`,
        remedy: ({ detail }) => `请为作业${quoted(detail.job)}写上以下内容：\n${(0,phrases/* permissionsBlock */.It)(detail.requiredPermissions, detail.packages)}`,
    },
    'not-logged-in': {
        summary: '推送之前没有可用的登录',
        title: ({ detail }) => `${detail.tool} 在没有登录的情况下推送`,
        problem: ({ detail }) => `在作业${quoted(detail.job)}中，${detail.tool} 推送 ${named(detail.images)}，而此前没有任何步骤以 ${detail.tool} 能够使用的方式登录镜像仓库。没有凭据的推送会被 GHCR 拒绝。`,
        remedy: ({ detail }) => {
            const command = (0,phrases/* loginCommand */.nc)(detail.tool);
            return command === undefined
                ? '请在此步骤之前登录：使用 docker/login-action，并设置 registry: ghcr.io、username: ${{ github.actor }} 和 password: ${{ github.token }}'
                : `请在此步骤之前登录：${command}`;
        },
    },
    'preflight-mismatch': {
        summary: '检查的镜像或凭据与作业推送时所用的不同',
        title: ({ detail }) => `预检所用的${detail.kind === 'image' ? '镜像' : '凭据'}与推送不一致`,
        problem: ({ detail }) => detail.kind === 'image'
            ? `在作业${quoted(detail.job)}中，预检查询的是 ${named(detail.checked)}，推送的却是 ${named(detail.pushed)}。预检的结果不能说明这次推送能否成功。`
            : `在作业${quoted(detail.job)}中，预检使用${workflow_credentials[detail.checked]}，推送使用${workflow_credentials[detail.used]}。预检的结果不能说明这次推送能否成功。`,
        remedy: ({ detail }) => detail.kind === 'image'
            ? `请让预检查询实际推送的镜像，例如 images: \${{ steps.meta.outputs.tags }}，此处也可写为 images: ${detail.pushed.join(', ')}`
            : '请让预检的 password 与登录步骤的 password 使用相同的表达式。',
    },
    'needless-pat': {
        summary: '作业自身的令牌就够用，却使用了机密',
        title: () => '作业的令牌已经够用，无需使用机密',
        problem: ({ detail }) => `作业${quoted(detail.job)}使用机密推送 ${named(detail.images)}。该软件包与此代码仓库同属一个所有者，作业自身的令牌就能推送。保存为机密的令牌可能泄露、可能过期，而且属于某个人。`,
        remedy: () => `登录时请使用 password: \${{ github.token }}，并给作业 packages: write。如果软件包最初是用个人访问令牌推送的，请先为此代码仓库授权：${(0,phrases/* accessPath */._y)('Write')}`,
    },
    'reusable-workflow-ceiling': {
        summary: '被调用的工作流要求的权限超过调用方给出的权限，GitHub 会拒绝运行',
        title: () => '被调用的工作流要求的权限超出了调用方给出的权限',
        problem: ({ detail }) => `作业${quoted(detail.caller)}调用${quoted(detail.uses)}。${(0,phrases/* byJob */.xL)(detail.excess)
            .map((excess) => `${excess[0]?.job === undefined ? '该工作流' : `其中的作业${quoted(excess[0].job)}`}要求 ${excess.map(({ scope, asks }) => `${scope}: ${asks}`).join(', ')}，而调用方给出的是 ${excess.map(({ scope, gets }) => `${scope}: ${gets}`).join(', ')}。`)
            .join('')}GitHub 会在任何步骤开始之前拒绝这样的运行。`,
        remedy: ({ detail }) => `请在发起调用的作业${quoted(detail.caller)}的 permissions: 中写上：${detail.asked.join(', ')}`,
    },
    'invalid-permissions': {
        summary: 'permissions: 有误，GitHub 会拒绝该文件。如果只是未知的权限名，则为警告',
        title: ({ detail }) => faultTitles[detail.kind] ??
            (detail.isCertain ? 'GitHub 会因 permissions 有误而拒绝此文件' : 'permissions: 中有未知的权限名'),
        problem: ({ detail }) => `${seen[detail.kind](quoted(detail.text))}${meaning(detail)}`,
        remedy: ({ detail }) => corrections[detail.kind](detail.instead),
    },
};

;// CONCATENATED MODULE: ./build/src/languages/zh-cn/index.js







const findings = { ...names, ...credentials, ...token, ...packages_packages, ...noVerdict, ...workflow };
const byRule = findings;
/** Simplified Chinese. Names of GitHub's menus stay as GitHub shows them. */
const chinese = {
    id: 'zh-CN',
    report: report,
    words: (rule) => byRule[rule.id] ?? rule.words,
};


/***/ })

};
;